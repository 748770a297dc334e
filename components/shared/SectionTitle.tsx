/** Draws the heading of a section of news, with the way to all of it. */
import './section-title.css';
import type { ComponentChildren } from 'preact';

interface SectionTitleProps {
  /** What the section names in `aria-labelledby`. */
  readonly id?: string;
  /** The address of all that the section shows a part of. */
  readonly href?: string | null;
  /** The words at the end of the line, which lead there too. */
  readonly more?: string | null;
  readonly children: ComponentChildren;
}

/** The heading under a hairline with a short bar of the accent. */
export function SectionTitle({ id, href = null, more = null, children }: SectionTitleProps) {
  return (
    <div class="section-head">
      <h2 id={id} class="section-title">
        {href === null ? children : <a href={href}>{children}</a>}
      </h2>
      {href !== null && more !== null && (
        <a class="section-more" href={href}>
          {more}
        </a>
      )}
    </div>
  );
}
