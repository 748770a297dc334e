/** The motion of the strip: one linear animation on the compositor, and the bookkeeping that keeps it endless. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Headline } from '../lists/headline.ts';
import { cellWidths, countWithin, type Motion, startMotion, sum } from './motion.ts';
import {
  append,
  cutTail,
  dropLeading,
  EMPTY_WINDOW,
  isStale,
  prepend,
  type TickerWindow,
} from './ticker-window.ts';

/** Travel held in the DOM beyond what is in sight, in seconds; a refill comes every 30 s, so 60 s always remain. */
const TRAVEL_S = 95;
/** News may come in this close behind the edge, in px. */
const EDGE_PX = 80;
/** Closer to its beginning than this a headline counts as not begun, in px. */
const STEP_PX = 24;
/** Cells appended at a time, before their widths are known. */
const HANDFUL = 8;
const MAX_CELLS = 600;

/** What keeps the strip from moving. */
export type Hold = 'pointer' | 'focus' | 'button' | 'hidden' | 'drag';

export interface Crawl {
  readonly window: TickerWindow;
  readonly hold: (reason: Hold) => void;
  readonly release: (reason: Hold) => void;
  /** Brings a cell that stands outside into sight. */
  readonly reveal: (cell: Element) => void;
  /** Moves the strip on by `px`, back where they are negative. */
  readonly scrub: (px: number) => void;
  /** Moves on to the beginning of the next headline, or of the one before. */
  readonly step: (by: 1 | -1) => void;
}

export interface CrawlInput {
  readonly strip: RefObject<HTMLElement | null>;
  readonly track: RefObject<HTMLElement | null>;
  /** Not empty. */
  readonly items: readonly Headline[];
  /** px a second. */
  readonly speed: number;
  /** A change of it is the moment of the refill; at most every 30 s. */
  readonly pulse: number;
  readonly direction: 'ltr' | 'rtl';
}

export function useCrawl({ strip, track, items, speed, pulse, direction }: CrawlInput): Crawl {
  const [window, setWindow] = useState<TickerWindow>(() => append(EMPTY_WINDOW, items, HANDFUL));
  const motion = useRef<Motion | null>(null);
  const holds = useRef(new Set<Hold>());
  const refilledAt = useRef(pulse);
  /** px that leave the strip with the cells dropped in the coming render. */
  const leaving = useRef(0);
  /** Cells that come in before the first one in the coming render, and where the strip goes then. */
  const entering = useRef<{ readonly cells: number; readonly px: number } | null>(null);

  useLayoutEffect(() => {
    const position = motion.current?.position() ?? 0;
    motion.current?.animation.cancel();
    motion.current = startMotion(track.current, speed, direction);
    motion.current?.moveTo(position);
    if (holds.current.size > 0) motion.current?.animation.pause();
  }, [speed, direction, track]);

  // In the same frame as the cells change: take back the way of those that left, and see whether enough stand behind.
  useLayoutEffect(() => {
    const came = entering.current;
    const added = came === null ? 0 : sum(cellWidths(track.current).slice(0, came.cells));
    const shift = added + (came?.px ?? 0) - leaving.current;
    const position = Math.max(0, (motion.current?.position() ?? 0) + shift);
    if (shift !== 0) motion.current?.moveTo(position);
    leaving.current = 0;
    entering.current = null;
    const missing = missingCells(strip.current, track.current, position, speed);
    if (missing > 0 && window.cells.length < MAX_CELLS) setWindow(append(window, items, missing));
  }, [window, speed]);

  const refill = () => {
    const widths = cellWidths(track.current);
    const position = motion.current?.position() ?? 0;
    const gone = countWithin(widths, position);
    const inSight = countWithin(widths, position + (strip.current?.clientWidth ?? 0) + EDGE_PX) + 1;
    const stale = isStale(window, items);
    leaving.current = sum(widths.slice(0, gone));
    setWindow(
      append(
        dropLeading(stale ? cutTail(window, inSight) : window, gone),
        items,
        stale ? HANDFUL : 0,
      ),
    );
    refilledAt.current = pulse;
  };

  useEffect(() => {
    if (pulse !== refilledAt.current && holds.current.size === 0) refill();
  }, [pulse]);

  const hold = (reason: Hold) => {
    holds.current.add(reason);
    motion.current?.animation.pause();
  };
  const release = (reason: Hold) => {
    if (!holds.current.delete(reason) || holds.current.size > 0) return;
    if (pulse !== refilledAt.current) refill();
    motion.current?.animation.play();
  };

  useEffect(() => {
    // Of the document it stands in, which is not the one that this code belongs to when the strip is in a window of its own.
    const page = track.current?.ownerDocument;
    const onVisibility = () => (page?.hidden ? hold : release)('hidden');
    page?.addEventListener('visibilitychange', onVisibility);
    return () => page?.removeEventListener('visibilitychange', onVisibility);
  });

  const reveal = (cell: Element) => {
    const frame = strip.current?.getBoundingClientRect();
    if (motion.current === null || frame === undefined) return;
    const { left, right } = cell.getBoundingClientRect();
    if (left >= frame.left && right <= frame.right) return;
    const shift = direction === 'rtl' ? frame.right - right : left - frame.left;
    motion.current.moveTo(Math.max(0, motion.current.position() + shift));
  };

  const scrub = (px: number) => {
    const position = motion.current?.position() ?? 0;
    const end = sum(cellWidths(track.current)) - (strip.current?.clientWidth ?? 0);
    if (position + px >= 0 || entering.current !== null) {
      motion.current?.moveTo(Math.max(0, Math.min(position + px, end)));
      if (position + px > end - EDGE_PX && window.cells.length < MAX_CELLS)
        setWindow(append(window, items, HANDFUL));
      return;
    }
    // Nothing stands before the first cell: what came before it in the edition does now.
    entering.current = { cells: HANDFUL, px };
    setWindow(prepend(window, items, HANDFUL));
  };

  const step = (by: 1 | -1) => {
    const position = motion.current?.position() ?? 0;
    const widths = cellWidths(track.current);
    const passed = countWithin(widths, position + 1);
    const start = sum(widths.slice(0, passed));
    if (by === 1) scrub(start + (widths[passed] ?? 0) - position);
    // Within a headline the step back goes to its own beginning first.
    else if (position - start > STEP_PX) scrub(start - position);
    else scrub(start - (widths[passed - 1] ?? STEP_PX) - position);
  };

  return { window, hold, release, reveal, scrub, step };
}

function missingCells(
  strip: HTMLElement | null,
  track: HTMLElement | null,
  position: number,
  speed: number,
): number {
  const widths = cellWidths(track);
  const total = sum(widths);
  if (strip === null || total === 0) return 0;
  const needed = position + strip.clientWidth + TRAVEL_S * speed - total;
  return needed <= 0 ? 0 : Math.min(MAX_CELLS, Math.ceil(needed / (total / widths.length)));
}
