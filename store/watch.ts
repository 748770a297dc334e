/** Runs live queries: a query is repeated after each write to what it read, also one from another context. */
import { liveQuery } from 'dexie';

/** Changes closer together than this are answered by one query: a round writes often, and a query costs more than a write. */
const COALESCE_MS = 250;
/** A query that nobody sees the answer of is repeated no sooner, and takes a tenth of what it takes otherwise. */
const UNSEEN_MS = 3000;
const UNSEEN_SHARE = 10;
/** A query takes at most one part in so many of the time: what is slow, because much is being written, is asked less often. */
export const USUAL_SHARE = 5;
/** A query that takes longer than this is repeated as if it took so long. */
const MAX_TAKEN_MS = 2000;

/** Whether the answers of queries are seen, and what tells when that changes; of a page, its visibility. */
export interface Sight {
  readonly isSeen: () => boolean;
  /** Calls `listener` when answers may be seen again. @returns A function that ends it. */
  readonly onSeen: (listener: () => void) => () => void;
}

/** For answers that do not depend on a page, such as the badge. */
export const ALWAYS_SEEN: Sight = { isSeen: () => true, onSeen: () => () => {} };

/** How often a query is repeated. */
export interface WatchOptions {
  readonly sight?: Sight;
  /** The query takes at most one part in so many of the time. */
  readonly share?: number;
}

/**
 * Calls `onValue` with what `query` gives, now and after each change; it is asked at most once in 250 ms, and less often
 * where it is slow or its answers are not seen.
 * @returns A function that ends it.
 */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (cause: unknown) => void,
  { sight: { isSeen, onSeen } = ALWAYS_SEEN, share = USUAL_SHARE }: WatchOptions = {},
): () => void {
  let stopAsking = () => {};
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isOver = false;
  const ask = () => {
    timer = null;
    stopAsking();
    const askedAt = performance.now();
    let state: 'new' | 'running' | 'answered' = 'new';
    let isStale = false;
    let tookMs = 0;
    const askAgain = () => {
      const restMs = share * Math.min(tookMs, MAX_TAKEN_MS);
      const pauseMs = isSeen()
        ? Math.max(COALESCE_MS, restMs)
        : Math.max(UNSEEN_MS, UNSEEN_SHARE * restMs);
      const dueAt = askedAt + pauseMs;
      timer ??= setTimeout(ask, Math.max(0, dueAt - performance.now()));
    };
    // Dexie calls the function again at each change of what it read. The first call reads; the next one only schedules the
    // next query, so that a hundred writes cost one query and not a hundred.
    const subscription = liveQuery(async () => {
      if (state !== 'new') {
        // A query is never repeated beside itself.
        if (state === 'answered') askAgain();
        isStale = true;
        return;
      }
      state = 'running';
      try {
        const value = await query();
        // Delivered here and not by the subscription, which drops results that a write overtook: all, under steady writes.
        if (!isOver) onValue(value);
      } catch (cause) {
        // Reported here as well: the subscription says nothing of a database that does not open.
        isStale ||= isOvertaken(cause);
        if (isOvertaken(cause)) throw cause;
        if (!isOver) onError(cause);
      } finally {
        state = 'answered';
        tookMs = performance.now() - askedAt;
        if (isStale && !isOver) askAgain();
      }
    }).subscribe({ error: onError });
    stopAsking = () => subscription.unsubscribe();
  };
  ask();
  const stopSeeing = onSeen(() => {
    // What waits for its turn is asked at once.
    if (timer === null || !isSeen()) return;
    clearTimeout(timer);
    ask();
  });
  return () => {
    isOver = true;
    if (timer !== null) clearTimeout(timer);
    stopSeeing();
    stopAsking();
  };
}

/** Whether a reading was broken off because a write overtook it; the next one gives what it would have given. */
function isOvertaken(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'AbortError';
}
