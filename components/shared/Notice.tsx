/** Draws a message in place of content that is missing, empty or broken. */
import './notice.css';
import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly title: string;
  readonly hint?: string;
  /** Whether it is all that the page shows, and so its main part. */
  readonly isPage?: boolean;
  readonly children?: ComponentChildren;
}

/** A message with a title and a hint. */
export function Notice({ title, hint, isPage = false, children }: NoticeProps) {
  const Frame = isPage ? 'main' : 'div';
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <Frame class="empty">
      <Heading class="empty-title">{title}</Heading>
      {hint !== undefined && <p>{hint}</p>}
      {children}
    </Frame>
  );
}
