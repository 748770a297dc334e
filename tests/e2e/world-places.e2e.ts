/** A newcomer types the name of a newspaper whose feed, pages or pictures stand on other hosts. */
import { places } from '../world/publishers/places.ts';
import { playJourneys } from './world-journey.ts';

playJourneys('a newspaper in several places', places(Date.now()), [
  { kind: 'feed on another host of its domain' },
  { kind: 'feed on a foreign feed service', clicks: 3, prompts: 2 },
]);
