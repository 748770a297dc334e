/** Shows the headlines of the ticker one at a time: on by itself after the time to read each, and by hand. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { standingSeconds } from '../../words/reading.ts';
import type { Headline } from '../lists/headline.ts';
import { goingOn, held, msLeft, type Showing, showingFrom } from './showing.ts';
import { firstTurn, nextTurn, steppedTurn, type Turn } from './turn.ts';
import type { Hold } from './use-crawl.ts';

/** The headline in sight, and the controls. */
export interface Steps {
  /** null where there is no headline. */
  readonly item: Headline | null;
  /** Its place in the edition, from 1; null where it has left the edition. */
  readonly place: number | null;
  readonly hold: (reason: Hold) => void;
  readonly release: (reason: Hold) => void;
  /** Shows the headline beside this one; the time to read it begins anew. */
  readonly step: (by: 1 | -1) => void;
}

interface StepsInput {
  readonly strip: RefObject<HTMLElement | null>;
  readonly items: readonly Headline[];
  /** The reader's factor on the pace of reading. */
  readonly pace: number;
  /** The time now, epoch ms. */
  readonly clock: () => number;
  /** Whether it goes on by itself; what has left the edition goes in any case. */
  readonly goesOn: boolean;
}

/** Steps through `items`. */
export function useSteps({ strip, items, pace, clock, goesOn }: StepsInput): Steps {
  const [turn, setTurn] = useState<Turn | null>(() => firstTurn(items));
  const holds = useRef(new Set<Hold>());
  const showing = useRef<Showing>(showingFrom(clock(), false));
  const timer = useRef<{ readonly view: Window; readonly id: number } | null>(null);
  const at = items.findIndex(({ articleId }) => articleId === turn?.shown.articleId);
  const item = items[at] ?? turn?.shown ?? null;
  const isDue = at < 0 || (goesOn && items.length > 1);
  const next = useRef(() => {});
  next.current = () => setTurn(turn === null ? firstTurn(items) : nextTurn(turn, items));

  const stop = () => {
    timer.current?.view.clearTimeout(timer.current.id);
    timer.current = null;
  };
  const wait = () => {
    stop();
    const standingMs = 1000 * standingSeconds(item?.headline ?? '', pace);
    const ms = isDue ? msLeft(showing.current, standingMs, clock()) : null;
    // The window of the strip, whose timers run on where this page is hidden behind it.
    const view = strip.current?.ownerDocument.defaultView;
    if (ms === null || !view) return;
    timer.current = { view, id: view.setTimeout(() => next.current(), ms) };
  };
  useEffect(() => {
    showing.current = showingFrom(clock(), holds.current.size > 0);
  }, [turn]);
  useEffect(() => {
    wait();
    return stop;
  }, [turn, item?.headline, isDue, pace]);

  const hold = (reason: Hold) => {
    if (holds.current.size === 0) showing.current = held(showing.current, clock());
    holds.current.add(reason);
    stop();
  };
  const release = (reason: Hold) => {
    if (!holds.current.delete(reason) || holds.current.size > 0) return;
    showing.current = goingOn(showing.current, clock());
    wait();
  };
  useEffect(() => {
    const page = strip.current?.ownerDocument;
    const onVisibility = () => (page?.hidden ? hold : release)('hidden');
    onVisibility();
    page?.addEventListener('visibilitychange', onVisibility);
    return () => page?.removeEventListener('visibilitychange', onVisibility);
  });

  const step = (by: 1 | -1) =>
    setTurn(turn === null ? firstTurn(items) : steppedTurn(turn, items, by));
  return { item, place: at < 0 ? null : at + 1, hold, release, step };
}
