/** Draws a link to the article before or after the open one, which opens in its place. */
import type { ComponentChildren } from 'preact';
import type { Headline } from '../lists/headline.ts';
import { isPlainClick } from '../shared/plain-click.ts';
import { readInstead } from '../shared/track-places.ts';

interface TurnLinkProps {
  readonly item: Headline;
  readonly to: 'before' | 'after';
  readonly class?: string;
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** The link; it replaces the entry of the history, so that "back" leads to the list and not through all that was read. */
export function TurnLink({ item, to, class: name, title, children }: TurnLinkProps) {
  return (
    <a
      href={item.href}
      rel={to === 'before' ? 'prev' : 'next'}
      class={name}
      title={title}
      onClick={event => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        readInstead(item.articleId);
      }}
    >
      {children}
    </a>
  );
}
