/**
 * Draws the toolbar popup and the side panel: the ticker and the newest articles, those since the last visit first.
 * Search results, menu, status and the buttons of each headline are loaded after the first paint.
 */
import './panel.css';
import { CheckCheck } from 'lucide';
import { useState } from 'preact/hooks';
import { countFollowed } from '../../store/followed-feeds.ts';
import { countPendingFollows } from '../../store/pending-follows.ts';
import { markedStories, newestStories } from '../../store/story-lines.ts';
import { useLive } from '../../store/use-live.ts';
import { LazyFollowPanel } from '../follow/LazyFollowPanel.tsx';
import { markAllRead } from '../lists/mark-all-read.ts';
import { toHeadlines } from '../lists/to-headlines.ts';
import { useLastVisit } from '../lists/use-last-visit.ts';
import { BrokenArchive } from '../shared/BrokenArchive.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { lazy } from '../shared/lazy.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { usePageI18n } from '../shared/use-page-i18n.ts';
import { PageTicker } from '../ticker/PageTicker.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PanelNews } from './PanelNews.tsx';
import { useOnline } from './use-online.ts';

const NEWEST = 30;
/** The newest articles that are searched for stories. */
const ROWS = 90;
const PAGE = 'reader.html';

const FirstRun = lazy(async () => (await import('../first-run/FirstRunLoader.tsx')).FirstRunLoader);
const Menu = lazy(async () => (await import('./PanelMenu.tsx')).PanelMenu);
const Status = lazy(async () => (await import('./Status.tsx')).Status);
const SearchResults = lazy(
  async () => (await import('../search/PanelSearchResults.tsx')).PanelSearchResults,
);

interface PanelProps extends PageContext {
  readonly page: 'popup' | 'sidepanel';
  readonly onOpen: (articleId: string) => void;
}

/** The popup or the side panel: head, ticker, follow panel and the newest articles. */
export function Panel(props: PanelProps) {
  const { db, desk, command, i18n, now, page, onOpen } = props;
  /** What is searched for; null while the field is closed. */
  const [words, setWords] = useState<string | null>(null);
  const [isFollowing, setFollowing] = useState(false);
  const newest = useLive('newest', async () => (await newestStories(db, ROWS)).slice(0, NEWEST));
  const marked = useLive('followed', () => markedStories(db, 'followedAt'));
  const feedCount = useLive('feeds', () => countFollowed(db));
  const pendingCount = useLive('pending follow count', () => countPendingFollows(db));
  const since = useLastVisit(props, page);
  const pageI18n = usePageI18n(i18n.language);
  const isOnline = useOnline();
  if (newest.state === 'broken') return <BrokenArchive i18n={i18n} detail={newest.detail} />;
  const isReady = newest.state === 'ready' && marked.state !== 'loading' && since !== undefined;
  const view = { i18n, now: desk.now(), page: PAGE, since: since ?? null };
  const items = isReady ? toHeadlines(newest.value, view) : null;
  const isFirstRun = feedCount.state === 'ready' && feedCount.value === 0;
  const showsField = isFollowing || isFirstRun;
  // A pending follow is shown when the popup is opened again after the browser's question closed it.
  const showsFollow = showsField || (pendingCount.state === 'ready' && pendingCount.value > 0);
  const full = pageI18n === null ? null : { ...props, i18n: pageI18n };
  const status = full !== null && <Status {...full} />;
  return (
    <>
      <PanelHead
        i18n={i18n}
        now={now}
        since={since ?? null}
        newCount={items?.filter(one => since && one.firstSeenAt > since).length ?? 0}
        words={words}
        onWords={setWords}
        isFollowing={showsField}
        onFollow={() => setFollowing(!isFollowing)}
        marking={
          pageI18n !== null &&
          items?.some(({ unreadIds }) => unreadIds.length > 0) && (
            <IconButton
              icon={CheckCheck}
              label={pageI18n.t('list.mark-read')}
              onClick={() => markAllRead(items, pageI18n, command)}
            />
          )
        }
        menu={full !== null && <Menu {...full} />}
      />
      <PageTicker {...props} page={PAGE} since={since ?? null} onOpen={onOpen} />
      {!isOnline && <div class="panel-offline">{status}</div>}
      <main class="panel-news" aria-busy={items === null}>
        {showsFollow && (
          <section class="panel-follow" aria-label={i18n.t('follow.button')}>
            {isFirstRun && <FirstRun {...props} isShort />}
            <LazyFollowPanel
              {...props}
              offersPage={page === 'popup'}
              isOpened={isFollowing}
              isBrief={!showsField}
            />
          </section>
        )}
        {words !== null && words.trim() !== '' && full !== null ? (
          <SearchResults {...full} words={words} />
        ) : (
          items !== null &&
          (items.length > 0 || !isFirstRun) && (
            <>
              <PanelNews
                {...props}
                items={items}
                followed={marked.state === 'ready' ? toHeadlines(marked.value, view) : []}
                since={since ?? null}
                pageI18n={pageI18n}
                takesFocus={page === 'popup'}
              />
              {isOnline && <div class="panel-status">{status}</div>}
            </>
          )
        )}
      </main>
    </>
  );
}
