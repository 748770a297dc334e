/** Shows Newsline in a browser window that follows the sample newsroom while its story grows. */
import type { BrowserName } from '../tests/e2e/find-browser.ts';
import { launch } from '../tests/e2e/launch.ts';
import { command } from '../tests/e2e/scene.ts';
import { openNewsroom } from '../tests/newsroom/newsroom.ts';
import { followFeeds } from './follow-feeds.ts';
import { archiveTeller, tell } from './tell-archive.ts';

const STEP_MS = 45_000;

/** @param feed Another feed to follow, or null for the newsroom's three. */
export async function showInWindow(name: BrowserName, feed: string | null): Promise<void> {
  const newsroom = await openNewsroom();
  const browser = await launch(name, { headless: false });
  const ended = new AbortController();
  process.once('SIGINT', () => ended.abort());
  process.once('SIGTERM', () => ended.abort());
  try {
    const page = await browser.open('newtab.html');
    console.log(`The newsroom is open at ${newsroom.origin}. Ctrl-C ends it.`);
    await followFeeds(page, feed === null ? newsroom.feeds : [feed], false);
    const tellNews = archiveTeller();
    let stepAt = Date.now() + STEP_MS / 3;
    while (!ended.signal.aborted && (await browser.isOpen())) {
      // Where the person closed or reloaded this page there is nothing to look into until it is back.
      await tellNews(page).catch(() => {});
      if (feed === null && Date.now() > stepAt) {
        stepAt = Date.now() + STEP_MS;
        const headline = newsroom.advance();
        if (headline !== null) {
          tell(`publish ${headline}`);
          await command(page, 'pollNow', { feedId: null }).catch(() => {});
        }
      }
      await new Promise(next => setTimeout(next, 1000));
    }
  } finally {
    console.log('\nClosing');
    await browser.close().catch(() => {});
    await newsroom.close();
  }
}
