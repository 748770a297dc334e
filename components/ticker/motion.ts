/** Controls the ticker's animation in px, and measures the widths of its cells. */

/** The duration of the animation; every refill moves it back, so that it never ends. */
const LENGTH_S = 3600;

/** The animation of one track at one speed, addressed in px instead of time. */
export interface Motion {
  readonly animation: Animation;
  readonly position: () => number;
  readonly moveTo: (px: number) => void;
}

/** Starts the animation of `track` at `speed` px a second; null where there is no track or no support for it. */
export function startMotion(
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

/** The widths of the cells of `track`, in px. */
export function cellWidths(track: HTMLElement | null): readonly number[] {
  return [...(track?.children ?? [])].map(cell => cell.getBoundingClientRect().width);
}

/** How many leading cells end before `position` px. */
export function countWithin(widths: readonly number[], position: number): number {
  let end = 0;
  let count = 0;
  for (const width of widths) {
    end += width;
    if (end > position) break;
    count++;
  }
  return count;
}

/** The sum of `numbers`. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
