/** Ends a message after the time that it takes to read, but not while the reader is at it or the page is hidden. */
import { useEffect, useRef } from 'preact/hooks';
import { standingSeconds } from '../../words/reading.ts';

const TICK_MS = 250;
/** What a reader who leaves a message still has of it. */
const GRACE_MS = 2000;

/** What has to be put on the element of the message. */
export interface Linger {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocusIn: () => void;
  readonly onFocusOut: () => void;
}

/** How long a message stands, in ms: as long as its words take to find and to read, and at least `leastMs`. */
export function messageMs(text: string, leastMs: number): number {
  return Math.max(leastMs, standingSeconds(text, 1) * 1000);
}

/**
 * Calls `onEnd` once the message has stood for `ms`. The time stops under the pointer, with the focus in it, and while the page
 * is hidden. @param ms null where it stays. @param message Another one begins anew.
 */
export function useLinger(message: unknown, ms: number | null, onEnd: () => void): Linger {
  const left = useRef(0);
  const isPointed = useRef(false);
  const isFocused = useRef(false);
  useEffect(() => {
    if (ms === null) return;
    left.current = ms;
    const timer = setInterval(() => {
      // An element that was removed with the focus in it told nobody.
      const hasFocus = isFocused.current && document.activeElement !== document.body;
      if (isPointed.current || hasFocus || document.hidden) return;
      left.current -= TICK_MS;
      if (left.current > 0) return;
      clearInterval(timer);
      onEnd();
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [message]);
  const hold = (which: { current: boolean }, isHeld: boolean) => () => {
    which.current = isHeld;
    if (!isHeld) left.current = Math.max(left.current, GRACE_MS);
  };
  return {
    onPointerEnter: hold(isPointed, true),
    onPointerLeave: hold(isPointed, false),
    onFocusIn: hold(isFocused, true),
    onFocusOut: hold(isFocused, false),
  };
}
