/** Moves the ticker by one linear compositor animation, and refills its cells so that it never ends. */
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

/** Seconds of travel that the cells beyond the visible part last; refilled every 30 s, so that 60 s always remain. */
const TRAVEL_S = 95;
/** The distance behind the edge at which new headlines may come in, in px. */
const EDGE_PX = 80;
/** Within this distance of its beginning, in px, a headline counts as not begun. */
const STEP_PX = 24;
/** Cells appended at a time, before their widths are known. */
const HANDFUL = 8;
const MAX_CELLS = 600;

/** The reasons why the strip is paused. */
export type Hold = 'pointer' | 'focus' | 'button' | 'hidden' | 'drag';

/** The ticker's cells, and the controls of its motion. */
export interface Crawl {
  readonly window: TickerWindow;
  readonly hold: (reason: Hold) => void;
  readonly release: (reason: Hold) => void;
  /** Moves the strip so that a cell outside it becomes visible. */
  readonly reveal: (cell: Element) => void;
  /** Moves the strip on by `px`, back where they are negative. */
  readonly scrub: (px: number) => void;
  /** Moves on to the beginning of the next headline, or of the one before. */
  readonly step: (by: 1 | -1) => void;
}

interface CrawlInput {
  readonly strip: RefObject<HTMLElement | null>;
  readonly track: RefObject<HTMLElement | null>;
  /** Not empty. */
  readonly items: readonly Headline[];
  /** px a second. */
  readonly speed: number;
  /** The strip is refilled where this changes; at most every 30 s. */
  readonly pulse: number;
  readonly direction: 'ltr' | 'rtl';
}

/** Moves `track` through `items`, and refills it as headlines leave the strip. */
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

  // In the frame in which the cells change: subtract the widths of those that left, and append more if too few remain.
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
    // The document of the strip, which is another one than this code's when the strip has its own window.
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
    // There is no cell before the first one, so the headline before it in the edition is put there.
    entering.current = { cells: HANDFUL, px };
    setWindow(prepend(window, items, HANDFUL));
  };

  const step = (by: 1 | -1) => {
    const position = motion.current?.position() ?? 0;
    const widths = cellWidths(track.current);
    const passed = countWithin(widths, position + 1);
    const start = sum(widths.slice(0, passed));
    if (by === 1) scrub(start + (widths[passed] ?? 0) - position);
    // In the middle of a headline, a step back goes to its beginning first.
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
