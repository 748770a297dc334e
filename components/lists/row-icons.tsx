/** Draws the icon of a headline's button. */

/** A bookmark. */
export function SaveIcon() {
  return (
    <svg class="icon icon-save" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4.5 2.5h7v11L8 10.7l-3.5 2.8z" />
    </svg>
  );
}
