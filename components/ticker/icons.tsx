/** Draws the icons of the ticker's buttons, on a grid of 16. */

/** Two bars: pause. */
export function PauseIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4 3h3v10H4zM9 3h3v10H9z" />
    </svg>
  );
}

/** A triangle: play. */
export function PlayIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5 3v10l8-5z" />
    </svg>
  );
}

/** An arrow to the next headline; mirrored for the previous one. */
export function StepIcon() {
  return (
    <svg class="icon icon-step" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M6 3v10l6-5zM3 3h2v10H3z" />
    </svg>
  );
}
