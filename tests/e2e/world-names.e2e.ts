/** A newcomer types the usual name of a newspaper that stands under another host, scheme, script or port. */
import { names } from '../world/publishers/names.ts';
import { playJourneys } from './world-journey.ts';

playJourneys('the usual name of a newspaper', names(Date.now()), [
  { kind: 'bare name to www' },
  { kind: 'http to https' },
  { kind: 'http to https and www at once' },
  { kind: 'a suffix of two labels' },
  { kind: 'shared ground' },
  { kind: 'mobile host' },
  { kind: 'international name' },
  { kind: 'a port' },
  { kind: 'home server without a dot' },
]);
