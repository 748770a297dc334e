/** The toolbar popup: the ticker and the newest articles. A click opens the reader and closes the popup. */
import { useState } from 'preact/hooks';
import { HeadlineList } from '../../components/HeadlineList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { Snackbar } from '../../components/Snackbar.tsx';
import { send } from '../../messages/send.ts';
import { newestArticles } from '../../store/articles.ts';
import { useLive } from '../../store/use-live.ts';
import { toHeadlines } from '../page/headlines.ts';
import { LazyFollowPanel } from '../page/LazyFollowPanel.tsx';
import { mountPage, type PageContext } from '../page/mount.tsx';
import { PageTicker } from '../page/PageTicker.tsx';
import { Status } from '../page/Status.tsx';
import { useMarkRead } from '../page/use-mark-read.ts';
import { useSearch } from '../page/use-search.ts';

const NEWEST = 30;

mountPage(context => <Popup {...context} />);

function Popup(context: PageContext) {
  const { db, speech, now } = context;
  const { t } = speech;
  const [words, setWords] = useState('');
  const [isFollowing, setFollowing] = useState(false);
  const newest = useLive('newest', () => newestArticles(db, NEWEST));
  const found = useSearch(db, words, NEWEST);
  const feedCount = useLive('feeds', () => db.feeds.count());
  const wishCount = useLive('wish count', () => db.pendingFollows.count());
  const marking = useMarkRead(speech);
  if (newest.state === 'broken') {
    return (
      <Notice
        isPage
        title={t('page.broken')}
        hint={t('page.broken.hint', { detail: newest.detail })}
      />
    );
  }
  const isFirstRun = feedCount.state === 'ready' && feedCount.value === 0;
  // A wish shows itself when the popup is opened again after the browser's question closed it.
  const showsFollow =
    isFollowing || isFirstRun || (wishCount.state === 'ready' && wishCount.value > 0);
  const items = newest.state === 'ready' ? toHeadlines(newest.value, speech, 'reader.html') : null;
  const isSearching = words.trim() !== '';
  const list = isSearching
    ? found.state === 'ready'
      ? toHeadlines(found.value, speech, 'reader.html')
      : null
    : items;
  return (
    <>
      <header class="popup-head">
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
      <div class="ticker-place">
        <PageTicker {...context} page="reader.html" onOpen={open} />
      </div>
      <div class="popup-tools">
        <SearchField value={words} speech={speech} onSearch={setWords} />
        {list?.some(({ isUnread }) => isUnread) && (
          <button type="button" class="button" onClick={() => marking.mark(list)}>
            {t('list.mark-read')}
          </button>
        )}
      </div>
      <main class="popup-news" aria-busy={list === null}>
        {showsFollow && (
          <section class="popup-follow" aria-label={t('follow.button')}>
            {isFirstRun && <p>{t('first.hint')}</p>}
            <LazyFollowPanel {...context} offersPage />
          </section>
        )}
        {list !== null && isSearching && list.length === 0 && (
          <Notice title={t('list.found.empty')} hint={t('list.found.hint')} />
        )}
        {list !== null && (list.length > 0 || (!isSearching && !isFirstRun)) && (
          <HeadlineList items={list} speech={speech} now={now} onOpen={open} />
        )}
      </main>
      <footer class="popup-foot">
        <Status {...context} />
      </footer>
      <Snackbar done={marking.done} speech={speech} onClose={marking.close} />
    </>
  );
}

async function open(articleId: string): Promise<void> {
  const reply = await send('openArticle', { articleId });
  if (reply.ok) window.close();
}
