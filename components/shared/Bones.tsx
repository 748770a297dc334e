/** Draws the shape of the news while they are read from the store. */

/** Blocks in place of a lead and of the headlines around it; they appear after a quarter of a second. */
export function Bones() {
  return (
    <div class="bones" aria-hidden="true">
      <span />
      <span />
      <span />
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}
