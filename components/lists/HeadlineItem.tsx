/** Draws one headline with its chips, deck, outlet, times, picture and buttons. */
import './headlines.css';
import './glance.css';
import type { ComponentChild } from 'preact';
import type { I18n } from '../../i18n/translate.ts';
import { HeadlineLink } from './HeadlineLink.tsx';
import { HeadlineMeta } from './HeadlineMeta.tsx';
import { type Headline, isLongHeadline } from './headline.ts';
import { KickerChips } from './KickerChip.tsx';

/**
 * How much a headline matters, and with it its size; `latest` is a brief of lighter weight, `glance` a row of the popup: two
 * lines of headline with the chips in the first, and one line below.
 */
export type HeadlineLevel = 'lead' | 'second' | 'third' | 'brief' | 'latest' | 'glance';

interface HeadlineItemProps {
  readonly item: Headline;
  readonly i18n: I18n;
  readonly now: number;
  readonly level?: HeadlineLevel;
  /** A headline of a list is an item of it, one that stands alone an article. */
  readonly as?: 'li' | 'article';
  readonly onOpen?: ((articleId: string) => void) | null;
  readonly heading?: 'h1' | 'h2' | 'h3';
  /** Whether the deck is drawn. */
  readonly hasDeck?: boolean;
  /** The picture above the headline, or beside it where `isThumbnail`. */
  readonly picture?: ComponentChild;
  readonly isThumbnail?: boolean;
  /** The buttons of the headline. */
  readonly actions?: ComponentChild;
  /** Draws headlines and decks, to mark what was searched for. */
  readonly draw?: ((text: string) => ComponentChild) | undefined;
  /** Lines of what is new in it, between deck and outlet. */
  readonly notes?: ComponentChild;
  /** Drawn below all else. */
  readonly children?: ComponentChild;
}

/** One headline; chips, headline, deck and meta line share the direction of its text. */
export function HeadlineItem({
  item,
  i18n,
  now,
  level = 'brief',
  as: Element = 'li',
  onOpen = null,
  heading: Heading = 'h2',
  hasDeck = true,
  picture = null,
  isThumbnail = false,
  actions = null,
  draw,
  notes = null,
  children,
}: HeadlineItemProps) {
  const language = item.language === null ? {} : { lang: item.language };
  const classes = [
    'headline',
    `headline-${level}`,
    ...(item.isUnread ? ['is-unread'] : []),
    ...(isThumbnail && picture ? ['has-thumbnail'] : []),
    ...(isLongHeadline(item.headline) ? ['is-long'] : []),
  ];
  const title = (
    <>
      <KickerChips kickers={item.chips} i18n={i18n} />
      <Heading class="headline-title" {...language}>
        <HeadlineLink item={item} onOpen={onOpen} draw={draw} />
      </Heading>
    </>
  );
  return (
    <Element class={classes.join(' ')} dir={item.direction} data-item={item.articleId}>
      {!isThumbnail && picture}
      {level === 'glance' ? (
        <div class="headline-words" title={item.headline}>
          {title}
        </div>
      ) : (
        title
      )}
      {hasDeck && item.deck !== null && (
        <p class="headline-deck" {...language}>
          {draw === undefined ? item.deck : draw(item.deck)}
        </p>
      )}
      {notes}
      <div class="headline-foot">
        <HeadlineMeta item={item} i18n={i18n} now={now} />
        {actions}
      </div>
      {isThumbnail && picture}
      {children}
    </Element>
  );
}
