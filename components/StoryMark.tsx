/** How many articles and outlets tell a story, and what came since the reader looked; leads to its timeline. */
import type { Speech } from '../i18n/translate.ts';
import type { HeadlineStory } from './headline.ts';

export interface StoryMarkProps {
  readonly story: Omit<HeadlineStory, 'isFollowed'> | null;
  readonly speech: Speech;
}

export function StoryMark({ story, speech }: StoryMarkProps) {
  const { t, number } = speech;
  if (story === null || story.count < 2) return null;
  // Beside the popup, whose links open in a tab of their own, timelines open where they stand.
  const isElsewhere = !story.href.startsWith('#');
  return (
    <>
      <a
        class="story-mark"
        href={story.href}
        data-story={story.storyId}
        {...(isElsewhere ? { target: '_blank', rel: 'noopener' } : {})}
      >
        {storySize(story, speech)}
      </a>
      {story.newCount > 0 && (
        <span class="story-new">{t('story.more', { count: number(story.newCount) })}</span>
      )}
    </>
  );
}

/** "6 articles, 2 outlets". */
export function storySize(
  { count, outlets }: Pick<HeadlineStory, 'count' | 'outlets'>,
  { t, number }: Speech,
): string {
  return outlets === 1
    ? t('story.size.one', { count: number(count) })
    : t('story.size', { count: number(count), outlets: number(outlets) });
}
