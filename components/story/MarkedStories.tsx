/** Shows the stories that the reader follows and those that are muted. */
import type { PageI18n } from '../../i18n/translate.ts';
import { markedStories } from '../../store/story-lines.ts';
import { useLive } from '../../store/use-live.ts';
import { HeadlineList } from '../lists/HeadlineList.tsx';
import { toHeadlines } from '../lists/to-headlines.ts';
import { Notice } from '../shared/Notice.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { SectionTitle } from '../shared/SectionTitle.tsx';
import { StoryTools } from './StoryTools.tsx';

/** The list of followed and muted stories, live. */
export function MarkedStories({ db, command, i18n, now }: PageContext<PageI18n>) {
  const { t } = i18n;
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
              <SectionTitle>{t(title)}</SectionTitle>
              <HeadlineList
                items={toHeadlines(lines, { i18n, now })}
                i18n={i18n}
                now={now}
                onOpen={null}
                heading="h3"
                actions={({ articleId }) => {
                  const line = lines.find(({ article }) => article.articleId === articleId);
                  return (
                    line?.story != null && (
                      <StoryTools story={line.story} i18n={i18n} command={command} />
                    )
                  );
                }}
              />
            </section>
          ),
      )}
    </>
  );
}
