/** A newcomer follows a site that keeps readers out, and is told what is known of it. */
import { refusals } from '../world/publishers/refusals.ts';
import { playJourneys } from './world-journey.ts';

playJourneys('a site that keeps readers out', refusals(), [
  { kind: 'challenge page with 403', problem: 'challenge' },
  { kind: 'challenge page with 200', problem: 'challenge', spare: 'all' },
  { kind: 'login', problem: 'login-needed' },
  { kind: 'refused without a reason', problem: 'refused', spare: 'all' },
  { kind: 'not found', problem: 'not-found' },
  { kind: 'gone', problem: 'gone', spare: 'all' },
  { kind: 'too many requests', problem: 'rate-limited', spare: 'all' },
  { kind: 'out of order', problem: 'server-error', spare: 'all' },
]);
