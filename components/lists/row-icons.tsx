/** Draws the icons of a headline's buttons. */

/** A bookmark. */
export function SaveIcon() {
  return (
    <svg class="icon icon-save" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4.5 2.5h7v11L8 10.7l-3.5 2.8z" />
    </svg>
  );
}

/** A bell, struck through. */
export function MuteIcon() {
  return (
    <svg class="icon icon-mute" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3.5 11.5h9M4.8 11V7.5a3.2 3.2 0 0 1 6.4 0V11M7 13.5h2M2.5 2.5l11 11" />
    </svg>
  );
}
