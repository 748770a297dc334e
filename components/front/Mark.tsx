/** Draws the mark of Newsline, as on its icons. */

/** The mark; hidden from screen readers, which read the name beside it. */
export function Mark({ class: name }: { readonly class: string }) {
  return (
    <svg class={name} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="4" fill="#14161a" />
      <path d="M6 20V6h4l5 8V6h3.500v14h-4L9.500 12v8z" fill="#fff" />
      <path d="M21.500 6H25v14h-3.500z" fill="#ff4b45" />
      <path d="M6 24h12v2.500H6z" fill="#ff4b45" />
      <path d="M20.500 24H25v2.500h-4.500z" fill="#fff" />
    </svg>
  );
}
