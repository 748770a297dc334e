/** The motion of the strip: one linear animation on the compositor, and the bookkeeping that keeps it endless. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Headline } from './headline.ts';
import {
  append,
  cutTail,
  dropLeading,
  EMPTY_WINDOW,
  isStale,
  type TickerWindow,
} from './ticker-window.ts';

/** Travel held in the DOM beyond what is in sight, in seconds; a refill comes every 30 s, so 60 s always remain. */
const TRAVEL_S = 95;
/** How long the animation is; each refill sets it back, so it never ends. */
const LENGTH_S = 3600;
/** News may come in this close behind the edge, in px. */
const EDGE_PX = 80;
/** Cells appended at a time, before their widths are known. */
const HANDFUL = 8;
const MAX_CELLS = 600;

/** What keeps the strip from moving. */
export type Hold = 'pointer' | 'focus' | 'button' | 'hidden';

export interface Crawl {
  readonly window: TickerWindow;
  readonly hold: (reason: Hold) => void;
  readonly release: (reason: Hold) => void;
  /** Brings a cell that stands outside into sight. */
  readonly reveal: (cell: Element) => void;
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

  useLayoutEffect(() => {
    const position = motion.current?.position() ?? 0;
    motion.current?.animation.cancel();
    motion.current = startMotion(track.current, speed, direction);
    motion.current?.moveTo(position);
    if (holds.current.size > 0) motion.current?.animation.pause();
  }, [speed, direction, track]);

  // In the same frame as the cells change: take back the way of those that left, and see whether enough stand behind.
  useLayoutEffect(() => {
    const position = (motion.current?.position() ?? 0) - leaving.current;
    if (leaving.current > 0) motion.current?.moveTo(position);
    leaving.current = 0;
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
    const onVisibility = () => (document.hidden ? hold : release)('hidden');
    document.addEventListener('visibilitychange', onVisibility);
    return () => document.removeEventListener('visibilitychange', onVisibility);
  });

  const reveal = (cell: Element) => {
    const frame = strip.current?.getBoundingClientRect();
    if (motion.current === null || frame === undefined) return;
    const { left, right } = cell.getBoundingClientRect();
    if (left >= frame.left && right <= frame.right) return;
    const shift = direction === 'rtl' ? frame.right - right : left - frame.left;
    motion.current.moveTo(Math.max(0, motion.current.position() + shift));
  };

  return { window, hold, release, reveal };
}

/** The animation of one track at one speed, addressed in px instead of time. */
interface Motion {
  readonly animation: Animation;
  readonly position: () => number;
  readonly moveTo: (px: number) => void;
}

function startMotion(
  track: HTMLElement | null,
  speed: number,
  direction: 'ltr' | 'rtl',
): Motion | null {
  if (track === null || typeof track.animate !== 'function') return null;
  const end = speed * LENGTH_S * (direction === 'rtl' ? 1 : -1);
  const animation = track.animate(
    [{ transform: 'translateX(0)' }, { transform: `translateX(${end}px)` }],
    {
      duration: LENGTH_S * 1000,
    },
  );
  return {
    animation,
    position: () => (Number(animation.currentTime ?? 0) / 1000) * speed,
    moveTo: px => {
      animation.currentTime = (px / speed) * 1000;
    },
  };
}

function cellWidths(track: HTMLElement | null): readonly number[] {
  return [...(track?.children ?? [])].map(cell => cell.getBoundingClientRect().width);
}

/** How many leading cells end before `position` px. */
function countWithin(widths: readonly number[], position: number): number {
  let end = 0;
  let count = 0;
  for (const width of widths) {
    end += width;
    if (end > position) break;
    count++;
  }
  return count;
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
