/** A newcomer types the name of a newspaper whose feed, pages or pictures stand on other hosts. */
import { places } from '../world/publishers/places.ts';
import { playJourneys } from './world-journey.ts';

playJourneys('a newspaper in several places', places(Date.now()), [
  { kind: 'feed on another host of its domain' },
  { kind: 'feed on a foreign feed service', clicks: 3, prompts: 2 },
  { kind: 'pictures on a foreign content host', clicks: 3, prompts: 2 },
  { kind: 'article pages on a foreign content host', clicks: 3, prompts: 2 },
  { kind: 'feed, pages and pictures on three foreign hosts', clicks: 3, prompts: 2 },
]);
