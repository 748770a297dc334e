/** Draws a list of headlines with their decks, sources, ages and buttons. */
import type { ComponentChild } from 'preact';
import type { I18n } from '../../i18n/translate.ts';
import { Notice } from '../shared/Notice.tsx';
import { HeadlineLink } from './HeadlineLink.tsx';
import type { Headline } from './headline.ts';
import { KickerChips } from './KickerChip.tsx';
import { StoryMark } from './StoryMark.tsx';

interface HeadlineListProps {
  readonly items: readonly Headline[];
  readonly i18n: I18n;
  readonly now: number;
  readonly onOpen: ((articleId: string) => void) | null;
  /** The heading level of each headline. */
  readonly heading?: 'h2' | 'h3';
  /** Whether the decks are drawn below the headlines. */
  readonly hasDecks?: boolean;
  /** Draws the buttons of a headline. */
  readonly actions?: ((item: Headline) => ComponentChild) | undefined;
  /** Draws headlines and decks, to mark what was searched for. */
  readonly draw?: ((text: string) => ComponentChild) | undefined;
}

/** The headlines in `items`, in that order. */
export function HeadlineList(props: HeadlineListProps) {
  const { items, i18n } = props;
  if (items.length === 0) {
    return <Notice title={i18n.t('list.empty')} hint={i18n.t('list.empty.hint')} />;
  }
  return (
    <ol class="headlines">
      {items.map(item => (
        <HeadlineItem key={item.articleId} item={item} {...props} />
      ))}
    </ol>
  );
}

function HeadlineItem({
  item,
  i18n,
  now,
  onOpen,
  heading: Heading = 'h2',
  hasDecks = true,
  actions,
  draw,
}: HeadlineListProps & { readonly item: Headline }) {
  return (
    <li class={item.isUnread ? 'headline is-unread' : 'headline'}>
      <KickerChips kickers={item.chips} i18n={i18n} />
      <Heading class="headline-title">
        <HeadlineLink item={item} onOpen={onOpen} draw={draw} />
      </Heading>
      {hasDecks && item.deck !== null && item.deck !== item.headline && (
        <p
          class="headline-deck"
          dir="auto"
          {...(item.language === null ? {} : { lang: item.language })}
        >
          {draw === undefined ? item.deck : draw(item.deck)}
        </p>
      )}
      <div class="headline-foot">
        <HeadlineMeta item={item} i18n={i18n} now={now} />
        {actions?.(item)}
      </div>
    </li>
  );
}

/** Whether it is unread, its source, its age, and its story. */
export function HeadlineMeta({
  item,
  i18n,
  now,
}: Pick<HeadlineListProps, 'i18n' | 'now'> & { readonly item: Headline }) {
  return (
    <p class="headline-meta">
      {item.isUnread && <span class="unread-mark">{i18n.t('list.unread')}</span>}
      <bdi class="headline-source">{item.source}</bdi>
      <time dateTime={new Date(item.at).toISOString()}>{i18n.age(item.at, now)}</time>
      {item.isEdited && <span>{i18n.t('list.edited')}</span>}
      <StoryMark story={item.story} i18n={i18n} />
    </p>
  );
}
