/** The stories that the reader follows, and those that are muted. */
import { HeadlineList } from '../../components/HeadlineList.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import { markedStories } from '../../store/story-lines.ts';
import { useLive } from '../../store/use-live.ts';
import { toHeadlines } from './headlines.ts';
import type { PageContext } from './mount.tsx';
import { StoryTools } from './StoryTools.tsx';

export function Stories({ db, speech, now }: PageContext<PageSpeech>) {
  const { t } = speech;
  const live = useLive('marked stories', async () => ({
    followed: await markedStories(db, 'followedAt'),
    muted: await markedStories(db, 'mutedAt'),
  }));
  if (live.state !== 'ready') return null;
  const { followed, muted } = live.value;
  if (followed.length + muted.length === 0)
    return <Notice title={t('story.list.empty')} hint={t('story.list.hint')} />;
  const lists = [
    ['story.following', followed],
    ['story.muted', muted],
  ] as const;
  return (
    <>
      {lists.map(
        ([title, lines]) =>
          lines.length > 0 && (
            <section key={title} class="front-section">
              <h2 class="section-title">{t(title)}</h2>
              <HeadlineList
                items={toHeadlines(lines, speech, '')}
                speech={speech}
                now={now}
                onOpen={null}
                heading="h3"
                actions={({ articleId }) => {
                  const line = lines.find(({ article }) => article.articleId === articleId);
                  return line?.story != null && <StoryTools story={line.story} speech={speech} />;
                }}
              />
            </section>
          ),
      )}
    </>
  );
}
