/** A headline as a link to its article, in the language it is written in. */
import './headlines.css';
import type { ComponentChild } from 'preact';
import type { Headline } from './headline.ts';

export interface HeadlineLinkProps {
  readonly item: Headline;
  /** Takes the click over; without it the browser follows the link. */
  readonly onOpen: ((articleId: string) => void) | null;
  readonly tabIndex?: number;
  /** Draws the text of the headline; without it it stands as it is. */
  readonly draw?: ((text: string) => ComponentChild) | undefined;
}

export function HeadlineLink({ item, onOpen, tabIndex, draw }: HeadlineLinkProps) {
  return (
    <a
      class="headline-link"
      data-article={item.articleId}
      href={item.href}
      dir="auto"
      {...(item.language === null ? {} : { lang: item.language })}
      {...(tabIndex === undefined ? {} : { tabIndex })}
      onClick={event => {
        const isPlain =
          event.button === 0 &&
          !event.ctrlKey &&
          !event.metaKey &&
          !event.shiftKey &&
          !event.altKey;
        if (onOpen === null || !isPlain) return;
        event.preventDefault();
        onOpen(item.articleId);
      }}
    >
      {draw === undefined ? item.headline : draw(item.headline)}
    </a>
  );
}
