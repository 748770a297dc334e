/** Draws the frame of a page with one article or one story. */
import './reading.css';
import type { ComponentChildren } from 'preact';

interface ReadingPageProps {
  /** One class more. */
  readonly class?: string;
  readonly 'data-story'?: string;
  /** Absent while the page loads. */
  readonly children?: ComponentChildren;
}

/** The main part of the page; marked as busy without children. */
export function ReadingPage({ class: more, children, ...rest }: ReadingPageProps) {
  return (
    <main
      class={more === undefined ? 'reading' : `reading ${more}`}
      aria-busy={children === undefined}
      {...rest}
    >
      {children}
    </main>
  );
}
