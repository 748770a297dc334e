/** A newcomer types the name of a site that offers its news in another way than by one tidy link to one feed. */
import { moved } from '../world/publishers/moved.ts';
import { offers } from '../world/publishers/offers.ts';
import { playJourneys } from './world-journey.ts';

const now = Date.now();

playJourneys(
  'what a site offers',
  [...offers(now), ...moved(now)],
  [
    { kind: 'default blog install', clicks: 3 },
    { kind: 'feeds of several sections', clicks: 3, spare: 'reading' },
    { kind: 'news sitemap only' },
    { kind: 'packed news sitemap only', spare: 'reading' },
    { kind: 'packed feed without its header', spare: 'reading' },
    { kind: 'JSON Feed', spare: 'all' },
    { kind: 'Link header', spare: 'reading' },
    { kind: 'meta refresh', spare: 'reading' },
    { kind: 'a link that is no feed', problem: 'no-feed-found' },
    { kind: 'moved for good on its host', spare: 'all' },
    { kind: 'moved for a while on its host', spare: 'all' },
    { kind: 'moved for good to another domain', clicks: 3, prompts: 2, spare: 'reading' },
    { kind: 'moved for a while to another domain', clicks: 3, prompts: 2, spare: 'all' },
  ],
);
