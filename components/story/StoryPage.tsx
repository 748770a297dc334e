/** Shows one story: its head, its timeline now or at an earlier moment, its picture, outlets and numbers. */
import './story-page.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { type StoryDetail, storyDetail } from '../../store/story-detail.ts';
import { useLive } from '../../store/use-live.ts';
import { momentsOf } from '../../story/rewind.ts';
import { BackLine } from '../lists/BackLine.tsx';
import { useLastVisit } from '../lists/use-last-visit.ts';
import { BrokenArchive } from '../shared/BrokenArchive.tsx';
import { Notice } from '../shared/Notice.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { Rewind } from './Rewind.tsx';
import { StoryAside } from './StoryAside.tsx';
import { StoryHead } from './StoryHead.tsx';
import { type StoryLayout, StoryTimeline } from './StoryTimeline.tsx';
import { StoryToolbar } from './StoryToolbar.tsx';
import { storyAsOf } from './story-as-of.ts';

/** The page of the story with `storyId`, live. */
export function StoryPage(context: PageContext<PageI18n> & { readonly storyId: string }) {
  const { db, i18n, storyId } = context;
  const { t } = i18n;
  useLastVisit(context, 'reader');
  const live = useLive(`story ${storyId}`, () => storyDetail(db, storyId));
  if (live.state === 'loading') return <main class="page story-page" aria-busy />;
  if (live.state === 'broken') return <BrokenArchive i18n={i18n} detail={live.detail} />;
  if (live.value === null)
    return (
      <Notice isPage title={t('story.missing')} hint={t('article.missing.hint')}>
        <a href="#/">{t('article.back')}</a>
      </Notice>
    );
  return <Thread {...context} whole={live.value} />;
}

function Thread(props: PageContext<PageI18n> & { readonly whole: StoryDetail }) {
  const { whole, desk, i18n, now } = props;
  const { t } = i18n;
  const { story, articles } = whole;
  const moments = useMemo(() => momentsOf(articles), [articles]);
  /** The index in `moments`; null is now. */
  const [index, setIndex] = useState<number | null>(null);
  const [layout, setLayout] = useState<StoryLayout>('time');
  const at = index === null ? null : (moments[index] ?? null);
  const shown = useMemo(() => storyAsOf(whole, at, i18n, desk.now()), [whole, at, i18n]);
  const title = shown.entries[0]?.item.headline ?? '';
  useEffect(() => {
    document.title = `${title} - ${t('app.name')}`;
    return () => {
      document.title = t('app.name');
    };
  }, [title, t]);
  return (
    <main class="page story-page" tabIndex={-1} data-story={story.storyId}>
      <BackLine i18n={i18n} />
      <div class="story">
        <header>
          <StoryHead shown={shown} i18n={i18n} now={now} />
          <StoryToolbar {...props} shown={shown} layout={layout} onLayout={setLayout} />
          {moments.length > 1 && (
            <Rewind
              moments={moments}
              startAt={articles[0]?.article.sortAt ?? now}
              index={index}
              i18n={i18n}
              now={now}
              onRewind={setIndex}
            />
          )}
        </header>
        <StoryTimeline
          {...props}
          entries={shown.entries}
          layout={layout}
          canSeparate={at === null && articles.length > 1}
        />
        <StoryAside {...props} entries={shown.entries} />
      </div>
    </main>
  );
}
