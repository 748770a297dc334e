/** Draws the heading of a section of news. */
import './section-title.css';
import type { ComponentChildren } from 'preact';

/** @param id What the section names in `aria-labelledby`. */
export function SectionTitle({
  id,
  children,
}: {
  readonly id?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <h2 id={id} class="section-title">
      {children}
    </h2>
  );
}
