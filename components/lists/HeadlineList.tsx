/** Draws a list of headlines of one level. */
import type { ComponentChild } from 'preact';
import type { I18n } from '../../i18n/translate.ts';
import { Notice } from '../shared/Notice.tsx';
import type { PageDesk } from '../shared/page-context.ts';
import { HeadlineItem, type HeadlineLevel } from './HeadlineItem.tsx';
import type { Headline } from './headline.ts';
import { Picture } from './Picture.tsx';
import { MIN_THUMBNAIL, type Pictures } from './use-pictures.ts';

interface HeadlineListProps {
  readonly items: readonly Headline[];
  readonly i18n: I18n;
  readonly now: number;
  readonly onOpen?: ((articleId: string) => void) | null;
  readonly level?: HeadlineLevel;
  /** The heading level of each headline. */
  readonly heading?: 'h2' | 'h3';
  /** Whether the decks are drawn below the headlines. */
  readonly hasDecks?: boolean;
  /** The pictures beside the headlines, and what fetches them; null shows none. */
  readonly pictures?: { readonly desk: PageDesk; readonly shown: Pictures | null } | null;
  /** Draws the buttons of a headline. */
  readonly actions?: ((item: Headline) => ComponentChild) | undefined;
  /** Draws headlines and decks, to mark what was searched for. */
  readonly draw?: ((text: string) => ComponentChild) | undefined;
}

/** The headlines in `items`, in that order. */
export function HeadlineList({
  items,
  i18n,
  now,
  onOpen = null,
  level = 'brief',
  heading = 'h2',
  hasDecks = true,
  pictures = null,
  actions,
  draw,
}: HeadlineListProps) {
  if (items.length === 0) {
    return <Notice title={i18n.t('list.empty')} hint={i18n.t('list.empty.hint')} />;
  }
  const thumbnail = (item: Headline) =>
    pictures?.shown?.has(item.thumbnail) === true && item.thumbnail !== null ? (
      <Picture
        desk={pictures.desk}
        url={item.thumbnail}
        minWidth={MIN_THUMBNAIL}
        onFail={pictures.shown.drop}
      />
    ) : null;
  return (
    <ol class="headlines">
      {items.map(item => (
        <HeadlineItem
          key={item.articleId}
          item={item}
          i18n={i18n}
          now={now}
          level={level}
          onOpen={onOpen}
          heading={heading}
          hasDeck={hasDecks}
          picture={thumbnail(item)}
          isThumbnail
          actions={actions?.(item)}
          draw={draw}
        />
      ))}
    </ol>
  );
}
