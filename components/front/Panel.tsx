/**
 * Draws the toolbar popup and the side panel: the ticker and the newest articles, those since the last visit first.
 * Search, status, shortcuts and the buttons of each headline are loaded after the first paint.
 */
import { BrokenArchive } from '../shared/BrokenArchive.tsx';
import './panel.css';
import { useEffect, useState } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { countFollowed } from '../../store/followed-feeds.ts';
import { countPendingFollows } from '../../store/pending-follows.ts';
import { markedStories, newestStories } from '../../store/story-lines.ts';
import { useLive } from '../../store/use-live.ts';
import { LazyFollowPanel } from '../follow/LazyFollowPanel.tsx';
import { HeadlineList } from '../lists/HeadlineList.tsx';
import type { Headline } from '../lists/headline.ts';
import { toHeadlines } from '../lists/to-headlines.ts';
import { useLastVisit } from '../lists/use-last-visit.ts';
import { lazy } from '../shared/lazy.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { usePageI18n } from '../shared/use-page-i18n.ts';
import { PageTicker } from '../ticker/PageTicker.tsx';

const NEWEST = 30;
/** The newest articles that are searched for stories. */
const ROWS = 90;
const PAGE = 'reader.html';

const Bar = lazy(async () => (await import('./PanelBar.tsx')).PanelBar);
const FirstRun = lazy(async () => (await import('../first-run/FirstRunLoader.tsx')).FirstRunLoader);
const Foot = lazy(async () => (await import('./PanelFoot.tsx')).PanelFoot);
const Rows = lazy(async () => (await import('./PanelRow.tsx')).PanelRow);
const SearchResults = lazy(
  async () => (await import('../search/PanelSearchResults.tsx')).PanelSearchResults,
);

interface PanelProps extends PageContext {
  readonly page: 'popup' | 'sidepanel';
  readonly onOpen: (articleId: string) => void;
}

/** The popup or the side panel: ticker, search, follow panel and the newest articles. */
export function Panel(props: PanelProps) {
  const { db, desk, i18n, now, page, onOpen } = props;
  const { t } = i18n;
  const [words, setWords] = useState('');
  const [isFollowing, setFollowing] = useState(false);
  const newest = useLive('newest', async () => (await newestStories(db, ROWS)).slice(0, NEWEST));
  const marked = useLive('followed', () => markedStories(db, 'followedAt'));
  const feedCount = useLive('feeds', () => countFollowed(db));
  const pendingCount = useLive('pending follow count', () => countPendingFollows(db));
  const since = useLastVisit(props, page);
  const pageI18n = usePageI18n(i18n.language);
  const items =
    newest.state === 'ready' && since !== undefined
      ? toHeadlines(newest.value, { i18n, now: desk.now(), page: PAGE, since })
      : null;
  useEffect(() => {
    if (page === 'popup' && document.activeElement === document.body)
      document.querySelector<HTMLElement>('main .headline-link')?.focus({ preventScroll: true });
  }, [items === null]);
  if (newest.state === 'broken') return <BrokenArchive i18n={i18n} detail={newest.detail} />;
  const isFirstRun = feedCount.state === 'ready' && feedCount.value === 0;
  // A pending follow is shown when the popup is opened again after the browser's question closed it.
  const showsFollow =
    isFollowing || isFirstRun || (pendingCount.state === 'ready' && pendingCount.value > 0);
  const full = pageI18n === null ? null : { ...props, i18n: pageI18n };
  return (
    <>
      <header class="panel-head">
        <h1 class="wordmark">{t('app.name')}</h1>
        <button
          type="button"
          class="button"
          aria-expanded={showsFollow}
          onClick={() => setFollowing(!isFollowing)}
        >
          {t('follow.button')}
        </button>
        <a class="button" href="options.html" target="_blank" rel="noopener">
          {t('page.options')}
        </a>
      </header>
      <PageTicker {...props} page={PAGE} since={since ?? null} onOpen={onOpen} />
      <div class="panel-tools">
        {full !== null && <Bar {...full} words={words} onWords={setWords} items={items ?? []} />}
      </div>
      <main class="panel-news" aria-busy={items === null}>
        {showsFollow && (
          <section class="panel-follow" aria-label={t('follow.button')}>
            {isFirstRun && <FirstRun {...props} isShort />}
            <LazyFollowPanel {...props} offersPage={page === 'popup'} isOpened={isFollowing} />
          </section>
        )}
        {words.trim() !== '' && full !== null ? (
          <SearchResults {...full} words={words} />
        ) : (
          items !== null &&
          (items.length > 0 || !isFirstRun) && (
            <News
              {...props}
              items={items}
              followed={
                marked.state === 'ready'
                  ? toHeadlines(marked.value, { i18n, now, page: PAGE, since: since ?? null })
                  : []
              }
              since={since ?? null}
              full={full}
            />
          )
        )}
      </main>
      <footer class="panel-foot">{full !== null && <Foot {...full} />}</footer>
    </>
  );
}

interface NewsProps extends PanelProps {
  readonly items: readonly Headline[];
  /** The stories that the reader follows; they come before all others. */
  readonly followed: readonly Headline[];
  /** The last visit, epoch ms, or null. */
  readonly since: number | null;
  readonly full: PageContext<PageI18n> | null;
}

/** Separates the articles since the last visit from older ones, where there are both. */
function News({ items: all, followed, since, full, command, i18n, now, onOpen }: NewsProps) {
  const { t } = i18n;
  const list = (some: readonly Headline[], heading: 'h2' | 'h3') => (
    <HeadlineList
      items={some}
      i18n={i18n}
      now={now}
      onOpen={onOpen}
      heading={heading}
      actions={item => full !== null && <Rows item={item} i18n={full.i18n} command={command} />}
    />
  );
  const items = all.filter(item => !followed.some(one => one.articleId === item.articleId));
  const pinned = followed.length > 0 && (
    <>
      <h2 class="group-title">{t('story.following')}</h2>
      {list(followed, 'h3')}
    </>
  );
  const fresh = since === null ? [] : items.filter(({ firstSeenAt }) => firstSeenAt > since);
  if (since === null || fresh.length === 0 || fresh.length === items.length)
    return pinned ? (
      <>
        {pinned}
        <h2 class="group-title">{t('panel.others')}</h2>
        {list(items, 'h3')}
      </>
    ) : (
      list(items, 'h2')
    );
  return (
    <>
      {pinned}
      <h2 class="group-title">{t('panel.new', { time: i18n.since(since, now) })}</h2>
      {list(fresh, 'h3')}
      <h2 class="group-title">{t('panel.earlier')}</h2>
      {list(
        items.filter(item => !fresh.includes(item)),
        'h3',
      )}
    </>
  );
}
