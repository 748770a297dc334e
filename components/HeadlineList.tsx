/** The newest articles, one under the other; the first may lead. */
import type { Speech } from '../i18n/translate.ts';
import { HeadlineLink } from './HeadlineLink.tsx';
import type { Headline } from './headline.ts';
import { KickerChip } from './KickerChip.tsx';
import { Notice } from './Notice.tsx';

export interface HeadlineListProps {
  readonly items: readonly Headline[];
  readonly speech: Speech;
  readonly now: number;
  readonly onOpen: ((articleId: string) => void) | null;
}

export function HeadlineList({ items, speech, now, onOpen }: HeadlineListProps) {
  const { t } = speech;
  if (items.length === 0) {
    return <Notice title={t('list.empty')} hint={t('list.empty.hint')} />;
  }
  return (
    <ol class="headlines">
      {items.map(item => (
        <li key={item.articleId} class={item.isUnread ? 'headline is-unread' : 'headline'}>
          <KickerChip kicker={item.kicker} speech={speech} />
          <h2 class="headline-title">
            <HeadlineLink item={item} onOpen={onOpen} />
          </h2>
          {item.deck !== null && item.deck !== item.headline && (
            <p
              class="headline-deck"
              dir="auto"
              {...(item.language === null ? {} : { lang: item.language })}
            >
              {item.deck}
            </p>
          )}
          <p class="headline-meta">
            {item.isUnread && <span class="unread-mark">{t('list.unread')}</span>}
            <bdi class="headline-source">{item.source}</bdi>
            <time dateTime={new Date(item.at).toISOString()}>{speech.age(item.at, now)}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}
