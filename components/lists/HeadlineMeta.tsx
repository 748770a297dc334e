/** Draws the line below a headline: unread, outlet, age, and how large its story is. */
import type { I18n } from '../../i18n/translate.ts';
import type { Headline } from './headline.ts';
import { SourceName } from './SourceName.tsx';
import { StoryMark } from './StoryMark.tsx';

interface HeadlineMetaProps {
  readonly item: Headline;
  readonly i18n: I18n;
  readonly now: number;
}

/** Whether it is unread, its source, its age, and its story. */
export function HeadlineMeta({ item, i18n, now }: HeadlineMetaProps) {
  return (
    <p class="headline-meta">
      {item.isUnread && (
        <span class="unread-dot">
          <span class="unseen">{i18n.t('list.unread')}</span>
        </span>
      )}
      <SourceName feedId={item.feedId} name={item.source} href={item.sourceHref} />
      <time dateTime={new Date(item.at).toISOString()} title={i18n.dateTime(item.at)}>
        {i18n.shortAge(item.at, now)}
      </time>
      {item.isEdited && <span>{i18n.t('list.edited')}</span>}
      <StoryMark story={item.story} i18n={i18n} />
    </p>
  );
}
