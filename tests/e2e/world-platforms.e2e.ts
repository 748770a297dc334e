/** A newcomer types the address of a channel, a forum, a profile or a project. */
import { platforms } from '../world/publishers/platforms.ts';
import { playJourneys } from './world-journey.ts';

playJourneys('a platform', platforms(Date.now()), [
  { kind: 'video channel' },
  { kind: 'forum', spare: 'reading' },
  { kind: 'microblog' },
  { kind: 'bsky profile', spare: 'reading' },
  { kind: 'code host', spare: 'reading' },
  { kind: 'newsletter' },
  { kind: 'long reads', spare: 'reading' },
]);
