/** Articles, one under the other. */
import type { ComponentChild } from 'preact';
import type { Speech } from '../i18n/translate.ts';
import { HeadlineLink } from './HeadlineLink.tsx';
import type { Headline } from './headline.ts';
import { KickerChip } from './KickerChip.tsx';
import { Notice } from './Notice.tsx';
import { StoryMark } from './StoryMark.tsx';

export interface HeadlineListProps {
  readonly items: readonly Headline[];
  readonly speech: Speech;
  readonly now: number;
  readonly onOpen: ((articleId: string) => void) | null;
  /** The rank of each headline on its page. */
  readonly heading?: 'h2' | 'h3';
  /** Whether the decks stand below the headlines. */
  readonly hasDecks?: boolean;
  /** What can be done with one of them. */
  readonly actions?: ((item: Headline) => ComponentChild) | undefined;
  /** Draws headlines and decks, to mark what was searched for. */
  readonly draw?: ((text: string) => ComponentChild) | undefined;
}

export function HeadlineList(props: HeadlineListProps) {
  const { items, speech } = props;
  if (items.length === 0) {
    return <Notice title={speech.t('list.empty')} hint={speech.t('list.empty.hint')} />;
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
  speech,
  now,
  onOpen,
  heading: Heading = 'h2',
  hasDecks = true,
  actions,
  draw,
}: HeadlineListProps & { readonly item: Headline }) {
  return (
    <li class={item.isUnread ? 'headline is-unread' : 'headline'}>
      <KickerChip kicker={item.chip} speech={speech} />
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
        <HeadlineMeta item={item} speech={speech} now={now} />
        {actions?.(item)}
      </div>
    </li>
  );
}

/** Whether it was read, whose it is, how old, and what stands behind it. */
export function HeadlineMeta({
  item,
  speech,
  now,
}: Pick<HeadlineListProps, 'speech' | 'now'> & { readonly item: Headline }) {
  return (
    <p class="headline-meta">
      {item.isUnread && <span class="unread-mark">{speech.t('list.unread')}</span>}
      <bdi class="headline-source">{item.source}</bdi>
      <time dateTime={new Date(item.at).toISOString()}>{speech.age(item.at, now)}</time>
      {item.isEdited && <span>{speech.t('list.edited')}</span>}
      <StoryMark story={item.story} speech={speech} />
    </p>
  );
}
