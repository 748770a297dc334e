/** Shows one story: its timeline now or at an earlier moment, and its buttons. */
import { BrokenArchive } from '../shared/BrokenArchive.tsx';
import './story-page.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { type StoryDetail, storyDetail } from '../../store/story-detail.ts';
import { useLive } from '../../store/use-live.ts';
import { momentsOf } from '../../story/rewind.ts';
import { BackLine } from '../lists/BackLine.tsx';
import type { Headline } from '../lists/headline.ts';
import { KickerChip } from '../lists/KickerChip.tsx';
import { markAllRead } from '../lists/mark-all-read.ts';
import { storySize } from '../lists/StoryMark.tsx';
import { useLastVisit } from '../lists/use-last-visit.ts';
import { Choice } from '../shared/Choice.tsx';
import { lazy } from '../shared/lazy.tsx';
import { Notice } from '../shared/Notice.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { ReadingPage } from '../shared/ReadingPage.tsx';
import { StoryTimeline } from './StoryTimeline.tsx';
import { StoryTools } from './StoryTools.tsx';
import { storyAsOf } from './story-as-of.ts';

const StoryLevel = lazy(async () => (await import('./StoryLevel.tsx')).StoryLevel);

/** The page of the story with `storyId`, live. */
export function StoryPage(context: PageContext<PageI18n> & { readonly storyId: string }) {
  const { db, i18n, storyId } = context;
  const { t } = i18n;
  useLastVisit(context, 'reader');
  const live = useLive(`story ${storyId}`, () => storyDetail(db, storyId));
  if (live.state === 'loading') return <ReadingPage />;
  if (live.state === 'broken') return <BrokenArchive i18n={i18n} detail={live.detail} />;
  if (live.value === null)
    return (
      <Notice isPage title={t('story.missing')} hint={t('article.missing.hint')}>
        <BackLine i18n={i18n} />
      </Notice>
    );
  return <Thread {...context} whole={live.value} />;
}

function Thread({
  whole,
  command,
  desk,
  i18n,
  now,
}: PageContext<PageI18n> & { readonly whole: StoryDetail }) {
  const { t } = i18n;
  const { story, articles } = whole;
  const moments = useMemo(() => momentsOf(articles), [articles]);
  /** The index in `moments`; null is now. */
  const [index, setIndex] = useState<number | null>(null);
  const [layout, setLayout] = useState<'time' | 'outlet'>('time');
  const at = index === null ? null : (moments[index] ?? null);
  const shown = useMemo(() => storyAsOf(whole, at, i18n, desk.now()), [whole, at, i18n]);
  const newest = shown.entries.at(-1)?.item;
  const title = newest?.headline ?? '';
  useEffect(() => {
    document.title = `${title} - ${t('app.name')}`;
    return () => {
      document.title = t('app.name');
    };
  }, [title, t]);
  const separate = ({ articleId }: Headline) =>
    void command('separateArticle', { articleId }, ({ storyId }) => ({
      text: t('story.separated'),
      undo: () => void command('rejoinArticle', { articleId, storyId }),
    }));
  return (
    <ReadingPage class="story-page" data-story={story.storyId}>
      <BackLine i18n={i18n} />
      <KickerChip kicker={shown.stage} i18n={i18n} />
      <h1
        class="article-headline"
        dir="auto"
        tabIndex={-1}
        {...(newest?.language == null ? {} : { lang: newest.language })}
      >
        {title}
      </h1>
      {shown.entries.length > 1 && (
        <p class="story-size">
          {storySize(
            {
              count: shown.entries.length,
              outlets: new Set(shown.entries.map(({ outlet }) => outlet)).size,
            },
            i18n,
          )}
        </p>
      )}
      <div class="story-tools">
        <StoryTools story={story} i18n={i18n} command={command} />
        {articles.some(({ isUnread }) => isUnread) && (
          <button
            type="button"
            class="button"
            onClick={() =>
              markAllRead(
                shown.entries.map(({ item }) => item),
                i18n,
                command,
              )
            }
          >
            {t('story.catch-up')}
          </button>
        )}
        {story.outlets.length > 1 && (
          <Choice
            label={t('story.layout')}
            value={layout}
            options={[
              ['time', t('story.by-time')],
              ['outlet', t('story.by-outlet')],
            ]}
            onChange={value => setLayout(value === 'outlet' ? 'outlet' : 'time')}
          />
        )}
        {story.mutedAt === null && <StoryLevel story={story} i18n={i18n} command={command} />}
      </div>
      {moments.length > 1 && (
        <label class="rewind">
          <span>{t('story.rewind')}</span>
          <input
            type="range"
            min={0}
            max={moments.length - 1}
            value={index ?? moments.length - 1}
            aria-valuetext={at === null ? t('story.rewind.now') : i18n.dateTime(at)}
            onInput={event => {
              const chosen = Number(event.currentTarget.value);
              setIndex(chosen >= moments.length - 1 ? null : chosen);
            }}
          />
          <output>
            {at === null
              ? t('story.rewind.now')
              : t('story.rewind.at', { time: i18n.dateTime(at) })}
          </output>
        </label>
      )}
      <StoryTimeline
        entries={shown.entries}
        layout={layout}
        i18n={i18n}
        now={now}
        onSeparate={at === null && articles.length > 1 ? separate : null}
      />
    </ReadingPage>
  );
}
