/** Draws a headline as a link to its article, marked with the language of its text. */
import type { ComponentChild } from 'preact';
import { isPlainClick } from '../shared/plain-click.ts';
import type { Headline } from './headline.ts';

interface HeadlineLinkProps {
  readonly item: Headline;
  /** Handles the click; without it the browser follows the link. */
  readonly onOpen: ((articleId: string) => void) | null;
  readonly tabIndex?: number;
  /** Draws the text of the headline; without it the text is drawn as it is. */
  readonly draw?: ((text: string) => ComponentChild) | undefined;
}

/** The link to one article. */
export function HeadlineLink({ item, onOpen, tabIndex, draw }: HeadlineLinkProps) {
  return (
    <a
      class="headline-link"
      data-article={item.articleId}
      href={item.href}
      dir={item.direction}
      {...(item.language === null ? {} : { lang: item.language })}
      {...(tabIndex === undefined ? {} : { tabIndex })}
      onClick={event => {
        if (onOpen === null || !isPlainClick(event)) return;
        event.preventDefault();
        onOpen(item.articleId);
      }}
    >
      {draw === undefined ? item.headline : draw(item.headline)}
    </a>
  );
}
