/** Reads a list that the reader can lengthen; it is as long again when the reader comes back to it. */
import { useRef } from 'preact/hooks';
import { isWhole } from '../../model/guards.ts';
import { type Live, useLive } from '../../store/use-live.ts';
import { useChoice } from '../shared/use-choice.ts';

/** Rows of a list at first, and more each time. */
const STEP = 60;
/** Rows of a list at most. */
const MAX_ROWS = 1200;

interface GrowingList<T> {
  readonly live: Live<T>;
  /** Lengthens the list; null where it is as long as it may be. */
  readonly more: (() => void) | null;
}

/** What `query` gives, live; while a longer list is read, the shorter one stays. @param key Names the list. */
export function useGrowingList<T>(
  key: string,
  query: (limit: number) => Promise<T>,
): GrowingList<T> {
  const [rows, setRows] = useChoice('rows', isLength, STEP);
  const read = useLive(`${key} ${rows}`, () => query(rows));
  const before = useRef<{ readonly key: string; readonly live: Live<T> } | null>(null);
  if (read.state !== 'loading') before.current = { key, live: read };
  const kept = before.current?.key === key ? before.current.live : read;
  return { live: kept, more: rows < MAX_ROWS ? () => setRows(rows + STEP) : null };
}

function isLength(value: unknown): value is number {
  return isWhole(value, STEP, MAX_ROWS);
}
