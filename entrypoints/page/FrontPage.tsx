/** Masthead, ticker and a list: the newest articles, the saved ones, or those found. */
import { HeadlineList } from '../../components/HeadlineList.tsx';
import { Masthead } from '../../components/Masthead.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { Snackbar } from '../../components/Snackbar.tsx';
import { type ListedArticle, newestArticles, savedArticles } from '../../store/articles.ts';
import { type Live, useLive } from '../../store/use-live.ts';
import { FeedOffers } from './FeedOffers.tsx';
import { toHeadlines } from './headlines.ts';
import { LazyFollowPanel } from './LazyFollowPanel.tsx';
import type { PageContext } from './mount.tsx';
import { PageTicker } from './PageTicker.tsx';
import { Status } from './Status.tsx';
import { useMarkRead } from './use-mark-read.ts';
import { type Route, routeHref } from './use-route.ts';
import { useSearch } from './use-search.ts';

const NEWEST = 50;

export function FrontPage(context: PageContext & { route: Route }) {
  const { db, speech, now, route } = context;
  const { t } = speech;
  const newest = useLive('newest', () => newestArticles(db, NEWEST));
  const feedCount = useLive('feeds', () => db.feeds.count());
  const marking = useMarkRead(speech);
  const search = (words: string) => {
    // Typing replaces the address, so that "back" leaves the search at once.
    const href = routeHref(
      words.trim() === '' ? { view: 'front', what: '' } : { view: 'search', what: words },
    );
    if (route.view === 'search') location.replace(href);
    else location.hash = href;
  };
  if (newest.state === 'broken') {
    return (
      <Notice
        isPage
        title={t('page.broken')}
        hint={t('page.broken.hint', { detail: newest.detail })}
      />
    );
  }
  const items = newest.state === 'ready' ? toHeadlines(newest.value, speech, '') : null;
  const isFirstRun = feedCount.state === 'ready' && feedCount.value === 0;
  return (
    <>
      <a class="skip" href="#news">
        {t('page.skip')}
      </a>
      <Masthead speech={speech} now={now} />
      <div class="ticker-place">
        <PageTicker {...context} page="" />
      </div>
      <nav class="toolbar" aria-label={t('app.name')}>
        <SearchField
          value={route.view === 'search' ? route.what : ''}
          speech={speech}
          onSearch={search}
        />
        <a href="#/" aria-current={route.view === 'front' ? 'page' : undefined}>
          {t('page.front')}
        </a>
        <a href="#/saved" aria-current={route.view === 'saved' ? 'page' : undefined}>
          {t('list.saved')}
        </a>
        <a href="options.html">{t('page.options')}</a>
        {route.view === 'front' && items?.some(({ isUnread }) => isUnread) && (
          <button type="button" class="button" onClick={() => marking.mark(items)}>
            {t('list.mark-read')}
          </button>
        )}
        <Status {...context} />
      </nav>
      <main id="news" class="front" tabIndex={-1} aria-busy={items === null}>
        {isFirstRun && route.view === 'front' ? (
          <section class="first-run">
            <h2>{t('first.title')}</h2>
            <p>{t('first.hint')}</p>
            <LazyFollowPanel {...context} />
          </section>
        ) : (
          <>
            {route.view === 'front' && <FeedOffers {...context} />}
            {route.view === 'front' && items !== null && (
              <HeadlineList items={items} speech={speech} now={now} onOpen={null} />
            )}
            {route.view === 'saved' && <Saved {...context} />}
            {route.view === 'search' && <Found {...context} words={route.what} />}
          </>
        )}
      </main>
      <Snackbar done={marking.done} speech={speech} onClose={marking.close} />
    </>
  );
}

function Saved(context: PageContext) {
  const { t } = context.speech;
  const live = useLive('saved', () => savedArticles(context.db, NEWEST * 4));
  return (
    <Listing {...context} live={live} title={t('list.saved.empty')} hint={t('list.saved.hint')} />
  );
}

function Found({ words, ...context }: PageContext & { words: string }) {
  const { t } = context.speech;
  const live = useSearch(context.db, words, NEWEST);
  return (
    <Listing {...context} live={live} title={t('list.found.empty')} hint={t('list.found.hint')} />
  );
}

interface ListingProps extends PageContext {
  readonly live: Live<readonly ListedArticle[]>;
  /** What is said where there is nothing. */
  readonly title: string;
  readonly hint: string;
}

function Listing({ live, title, hint, speech, now }: ListingProps) {
  if (live.state !== 'ready') return null;
  if (live.value.length === 0) return <Notice title={title} hint={hint} />;
  return (
    <HeadlineList
      items={toHeadlines(live.value, speech, '')}
      speech={speech}
      now={now}
      onOpen={null}
    />
  );
}
