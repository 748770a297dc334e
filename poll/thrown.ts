/** Converts an exception thrown while a feed was read or stored into a problem code, with a detail for bug reports. */
import type { ProblemCode } from '../model/poll-rows.ts';

/** Characters of a message that are kept for a bug report. */
const MAX_DETAIL_LENGTH = 300;
/** Errors wrap each other; a chain that is longer than this is cut. */
const MAX_DEPTH = 5;

/** `storage-full` where the disk or the browser's quota is full, else `internal`: a fault of Newsline's own. */
export function problemOfThrown(cause: unknown): {
  readonly code: Extract<ProblemCode, 'internal' | 'storage-full'>;
  readonly detail: string;
} {
  const message = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return {
    code: isStorageFull(cause, MAX_DEPTH) ? 'storage-full' : 'internal',
    detail: message.slice(0, MAX_DETAIL_LENGTH),
  };
}

/** Dexie wraps the browser's QuotaExceededError: as `inner` of an aborted transaction, in `failures` of a bulk write. */
function isStorageFull(cause: unknown, depth: number): boolean {
  if (depth === 0 || typeof cause !== 'object' || cause === null) return false;
  if ('name' in cause && cause.name === 'QuotaExceededError') return true;
  const wrapped = [
    ...('inner' in cause ? [cause.inner] : []),
    ...('cause' in cause ? [cause.cause] : []),
    ...('failures' in cause && Array.isArray(cause.failures) ? cause.failures : []),
  ];
  return wrapped.some(one => isStorageFull(one, depth - 1));
}
