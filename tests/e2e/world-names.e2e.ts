/** A newcomer types the usual name of a newspaper that stands under another host, scheme, script or port, or behind a detour. */
import { detours } from '../world/publishers/detours.ts';
import { names } from '../world/publishers/names.ts';
import { playJourneys } from './world-journey.ts';

const now = Date.now();

playJourneys(
  'the usual name of a newspaper',
  [...names(now), ...detours(now)],
  [
    { kind: 'bare name to www' },
    { kind: 'http to https', spare: 'reading' },
    { kind: 'http to https and www at once', spare: 'all' },
    { kind: 'a suffix of two labels' },
    { kind: 'shared ground', spare: 'reading' },
    { kind: 'mobile host', spare: 'all' },
    { kind: 'international name' },
    { kind: 'a port', spare: 'all' },
    { kind: 'home server without a dot', spare: 'reading' },
    { kind: 'country redirect', clicks: 3, prompts: 2 },
    // Nobody but the reader can consent; the site behind the consent is never seen.
    { kind: 'consent redirect within the domain', problem: 'no-feed-found', spare: 'all' },
    { kind: 'consent redirect to another domain', clicks: 3, prompts: 2, problem: 'no-feed-found' },
    { kind: 'chain of four redirects', spare: 'all' },
    { kind: 'redirect without a scheme', spare: 'all' },
    { kind: 'https to http', spare: 'all' },
    { kind: 'no https', spare: 'reading' },
    { kind: 'meta refresh to another domain', clicks: 3, prompts: 2, spare: 'all' },
    { kind: 'redirect that goes round', problem: 'redirect-loop' },
  ],
);
