/** Times how long one headline has been in sight, without the time that the ticker was held. Pure. */

/** The time in sight of one headline. */
export interface Showing {
  /** ms in sight before `since`. */
  readonly shownMs: number;
  /** Since when it is in sight without a hold, epoch ms; null while the ticker is held. */
  readonly since: number | null;
}

/** A headline that comes into sight. @param now Epoch ms. */
export function showingFrom(now: number, isHeld: boolean): Showing {
  return { shownMs: 0, since: isHeld ? null : now };
}

/** The same headline, held from `now` on, epoch ms. */
export function held(showing: Showing, now: number): Showing {
  return { shownMs: shownMs(showing, now), since: null };
}

/** The same headline, no longer held from `now` on, epoch ms. */
export function goingOn(showing: Showing, now: number): Showing {
  return { shownMs: shownMs(showing, now), since: now };
}

/** ms until the next headline is due, 0 where it is due now; null while the ticker is held. @param now Epoch ms. */
export function msLeft(showing: Showing, standingMs: number, now: number): number | null {
  return showing.since === null ? null : Math.max(0, standingMs - shownMs(showing, now));
}

/** A clock that was set back counts as one that stood still. */
function shownMs({ shownMs, since }: Showing, now: number): number {
  return since === null ? shownMs : shownMs + Math.max(0, now - since);
}
