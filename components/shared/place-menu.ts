/** Places an open menu beside its button, within the window. */

/** Pixels between menu and button, and between menu and the edge of the window. */
const GAP = 4;
const EDGE = 8;

/** Places `menu` below `anchor`, above it where there is no room, with its end at the button's; never beyond the window. */
export function placeMenu(menu: HTMLElement, anchor: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const at = anchor.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const wantedLeft = getComputedStyle(menu).direction === 'rtl' ? at.left : at.right - width;
  const below = at.bottom + GAP;
  const above = at.top - GAP - height;
  const hasRoomBelow = below + height <= clientHeight - EDGE;
  const wantedTop = hasRoomBelow || above < EDGE ? below : above;
  menu.style.left = `${within(wantedLeft, clientWidth - width - EDGE)}px`;
  menu.style.top = `${within(wantedTop, clientHeight - height - EDGE)}px`;
}

function within(value: number, max: number): number {
  return Math.max(EDGE, Math.min(value, max));
}
