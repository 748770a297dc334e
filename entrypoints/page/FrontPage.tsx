/** Masthead, ticker and the newest articles: the new tab page, and the reader page without an article. */
import { HeadlineList } from '../../components/HeadlineList.tsx';
import { Masthead } from '../../components/Masthead.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Ticker } from '../../components/Ticker.tsx';
import { newestArticles } from '../../store/articles.ts';
import { useLive } from '../../store/use-live.ts';
import { toHeadlines } from './headlines.ts';
import type { PageContext } from './mount.tsx';

const NEWEST = 50;

export function FrontPage({ db, settings, speech, now }: PageContext) {
  const live = useLive('newest', () => newestArticles(db, NEWEST));
  if (live.state === 'broken') {
    return (
      <Notice
        title={speech.t('page.broken')}
        hint={speech.t('page.broken.hint', { detail: live.detail })}
      />
    );
  }
  const items = live.state === 'ready' ? toHeadlines(live.value, speech, '') : null;
  return (
    <>
      <a class="skip" href="#news">
        {speech.t('page.skip')}
      </a>
      <Masthead speech={speech} now={now} />
      {items !== null && (
        <Ticker
          items={items}
          speech={speech}
          speed={settings.tickerSpeed}
          now={now}
          onOpen={null}
        />
      )}
      <main id="news" class="front" aria-busy={items === null}>
        {items !== null && <HeadlineList items={items} speech={speech} now={now} onOpen={null} />}
      </main>
    </>
  );
}
