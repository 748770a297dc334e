/** Masthead, breaking news, ticker, and below them a view: the front page, a folder, what is saved, or what was found. */
import { useState } from 'preact/hooks';
import { lazily } from '../../components/lazily.tsx';
import { Masthead } from '../../components/Masthead.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { type Done, Snackbar } from '../../components/Snackbar.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import { useLive } from '../../store/use-live.ts';
import { FeedOffers } from './FeedOffers.tsx';
import { FrontNews } from './FrontNews.tsx';
import { LazyFollowPanel } from './LazyFollowPanel.tsx';
import type { PageContext } from './mount.tsx';
import { PageTicker } from './PageTicker.tsx';
import { Status } from './Status.tsx';
import { type Route, routeHref } from './use-route.ts';
import { useSince } from './use-since.ts';
import { ViewButtons } from './ViewButtons.tsx';

const Keys = lazily(async () => (await import('./Keys.tsx')).Keys);
const Found = lazily(async () => (await import('./Found.tsx')).Found);
const AlertLog = lazily(async () => (await import('./SpeakingAlertLog.tsx')).SpeakingAlertLog);
const Stories = lazily(async () => (await import('./Stories.tsx')).Stories);
const Shelf = lazily(async () => (await import('./Shelf.tsx')).Shelf);

export interface FrontPageProps extends PageContext<PageSpeech> {
  readonly route: Route;
  /** Gives the browser's own new tab back; null where this page is none. */
  readonly onLeave: (() => void) | null;
}

export function FrontPage(props: FrontPageProps) {
  const { db, speech, now, route, onLeave } = props;
  const { t } = speech;
  const feedCount = useLive('feeds', () => db.feeds.count());
  const [done, setDone] = useState<Done | null>(null);
  const search = (words: string) => {
    // Typing replaces the address, so that "back" leaves the search at once.
    const href = routeHref(
      words.trim() === '' ? { view: 'front', what: '' } : { view: 'search', what: words },
    );
    if (route.view === 'search') location.replace(href);
    else location.hash = href;
  };
  const since = useSince(props, 'newtab');
  const isFirstRun = feedCount.state === 'ready' && feedCount.value === 0;
  return (
    <>
      <a class="skip" href="#news">
        {t('page.skip')}
      </a>
      <Masthead speech={speech} now={now} />
      <div class="ticker-place">
        <PageTicker {...props} page="" since={since ?? null} />
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
        <a href="#/stories" aria-current={route.view === 'stories' ? 'page' : undefined}>
          {t('story.list')}
        </a>
        <a href="options.html">{t('page.options')}</a>
        <Status {...props} />
      </nav>
      <main id="news" class="front" tabIndex={-1}>
        {isFirstRun && route.view === 'front' ? (
          <section class="first-run">
            <h2>{t('first.title')}</h2>
            <p>{t('first.hint')}</p>
            <LazyFollowPanel {...props} />
          </section>
        ) : (
          <>
            {route.view === 'front' && <FeedOffers {...props} />}
            {route.view === 'front' && <FrontNews {...props} since={since} onDone={setDone} />}
            {route.view === 'stories' && <Stories {...props} />}
            {route.view === 'alerts' && <AlertLog {...props} />}
            {(route.view === 'saved' || route.view === 'folder') && (
              <Shelf {...props} key={`${route.view} ${route.what}`} />
            )}
            {route.view === 'search' && <Found {...props} words={route.what} />}
          </>
        )}
      </main>
      <footer class="page-foot">
        <ViewButtons speech={speech} hasPanel />
        <Keys {...props} hasButton />
        {onLeave !== null && (
          <button type="button" class="button button-quiet" onClick={onLeave}>
            {t('front.own-tab')}
          </button>
        )}
      </footer>
      <Snackbar done={done} speech={speech} onClose={() => setDone(null)} />
    </>
  );
}
