/** Draws how many articles and outlets report a story and how many are new, as a link to its timeline. */
import './story-mark.css';
import type { I18n } from '../../i18n/translate.ts';
import type { HeadlineStory } from './headline.ts';

/** The story of a headline, and the texts. */
export interface StoryMarkProps {
  readonly story: Omit<HeadlineStory, 'isFollowed'> | null;
  readonly i18n: I18n;
}

/** The link from a headline to the timeline of its story. */
export function StoryMark({ story, i18n }: StoryMarkProps) {
  const { t } = i18n;
  if (story === null || story.count < 2) return null;
  // Links of the popup open a new tab; on other pages a timeline opens in the same tab.
  const isElsewhere = !story.href.startsWith('#');
  return (
    <>
      <a
        class="story-mark"
        href={story.href}
        data-story={story.storyId}
        {...(isElsewhere ? { target: '_blank', rel: 'noopener' } : {})}
      >
        {story.outlets > 1
          ? t('story.outlets', { count: story.outlets })
          : t('story.articles', { count: story.count })}
      </a>
      {story.newCount > 0 && (
        <span class="story-new">+{t('story.more', { count: story.newCount })}</span>
      )}
    </>
  );
}

/** "6 articles, 2 outlets". */
export function storySize(
  { count, outlets }: Pick<HeadlineStory, 'count' | 'outlets'>,
  { t }: I18n,
): string {
  return t('story.size', {
    articles: t('story.articles', { count }),
    outlets: t('story.outlets', { count: outlets }),
  });
}
