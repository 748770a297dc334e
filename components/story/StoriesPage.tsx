/** Shows the stories: those that run now, those that the reader follows, and those that are muted. */
import './stories-page.css';
import type { PageI18n } from '../../i18n/translate.ts';
import { type RunningStory, runningStories } from '../../store/running-stories.ts';
import { type ListedStory, markedStories } from '../../store/story-lines.ts';
import { useLive } from '../../store/use-live.ts';
import { usePictures } from '../lists/use-pictures.ts';
import { Bones } from '../shared/Bones.tsx';
import { BrokenArchive } from '../shared/BrokenArchive.tsx';
import { Notice } from '../shared/Notice.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { SectionTitle } from '../shared/SectionTitle.tsx';
import { StoryLine } from './StoryLine.tsx';

interface StoriesPageProps extends PageContext<PageI18n> {
  /** The reader's last visit, epoch ms; null where there was none, undefined until it is known. */
  readonly since: number | null | undefined;
}

/** The three lists of stories, live. */
export function StoriesPage(props: StoriesPageProps) {
  const { db, desk, i18n } = props;
  const live = useLive('stories', async () => ({
    running: await runningStories(db, desk.now()),
    followed: await markedStories(db, 'followedAt'),
    muted: await markedStories(db, 'mutedAt'),
  }));
  if (live.state === 'broken')
    return <BrokenArchive isPage={false} i18n={i18n} detail={live.detail} />;
  return live.state === 'loading' ? <Bones /> : <Lists {...props} {...live.value} />;
}

interface ListsProps extends StoriesPageProps {
  readonly running: readonly RunningStory[];
  readonly followed: readonly ListedStory[];
  readonly muted: readonly ListedStory[];
}

/** Drawn once it is known which pictures may be shown, so that nothing moves afterwards. */
function Lists({ running, followed, muted, ...props }: ListsProps) {
  const { desk, i18n, since = null } = props;
  const { t } = i18n;
  const pictures = usePictures(
    desk,
    running.map(({ picture }) => picture),
  );
  if (pictures === null) return <Bones />;
  const marked = (title: 'story.following' | 'story.muted', lines: readonly ListedStory[]) => (
    <section aria-labelledby={title}>
      <SectionTitle id={title}>{t(title)}</SectionTitle>
      {lines.length === 0 ? (
        <p class="stories-none">{t(`${title}.none`)}</p>
      ) : (
        <ol>
          {lines.map(line => (
            <StoryLine key={line.article.storyId} {...props} line={line} since={since} isShort />
          ))}
        </ol>
      )}
    </section>
  );
  return (
    <>
      <h1 class="stories-title">{t('story.list')}</h1>
      <div class="stories">
        <section class="stories-running" aria-labelledby="running-title">
          <SectionTitle id="running-title">{t('story.running')}</SectionTitle>
          {running.length === 0 ? (
            <Notice title={t('story.running.none')} hint={t('story.running.none.hint')} />
          ) : (
            <>
              <p class="stories-hint">{t('story.running.hint')}</p>
              <ol>
                {running.map(line => (
                  <StoryLine
                    key={line.article.storyId}
                    {...props}
                    line={line}
                    since={since}
                    picture={line.picture}
                    pictures={pictures}
                  />
                ))}
              </ol>
            </>
          )}
        </section>
        <div class="stories-marked">
          {marked('story.following', followed)}
          {marked('story.muted', muted)}
        </div>
      </div>
    </>
  );
}
