/** The toolbar popup: the ticker and the newest articles. A click opens the reader and closes the popup. */
import { HeadlineList } from '../../components/HeadlineList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Ticker } from '../../components/Ticker.tsx';
import { send } from '../../messages/send.ts';
import { newestArticles } from '../../store/articles.ts';
import { useLive } from '../../store/use-live.ts';
import { toHeadlines } from '../page/headlines.ts';
import { mountPage, type PageContext } from '../page/mount.tsx';

const NEWEST = 30;

mountPage(context => <Popup {...context} />);

function Popup({ db, settings, speech, now }: PageContext) {
  const live = useLive('newest', () => newestArticles(db, NEWEST));
  if (live.state === 'broken') {
    return (
      <Notice
        title={speech.t('page.broken')}
        hint={speech.t('page.broken.hint', { detail: live.detail })}
      />
    );
  }
  const items = live.state === 'ready' ? toHeadlines(live.value, speech, 'reader.html') : null;
  return (
    <>
      <header class="popup-head">
        <h1 class="wordmark">{speech.t('app.name')}</h1>
      </header>
      {items !== null && (
        <Ticker
          items={items}
          speech={speech}
          speed={settings.tickerSpeed}
          now={now}
          onOpen={open}
        />
      )}
      <main class="popup-news" aria-busy={items === null}>
        {items !== null && <HeadlineList items={items} speech={speech} now={now} onOpen={open} />}
      </main>
    </>
  );
}

async function open(articleId: string): Promise<void> {
  const reply = await send('openArticle', { articleId });
  if (reply.ok) window.close();
}
