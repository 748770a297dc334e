/** Shows Newsline without a display: one round from poll to article, with a line and a picture for each step. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type NewsBrowser, until } from '../tests/e2e/browser.ts';
import type { BrowserName } from '../tests/e2e/find-browser.ts';
import { launch } from '../tests/e2e/launch.ts';
import {
  hasLibnotify,
  type NotificationService,
  startNotificationService,
} from '../tests/e2e/notification-service.ts';
import { command, readTable, texts } from '../tests/e2e/scene.ts';
import { openNewsroom } from '../tests/newsroom/newsroom.ts';
import { followFeeds } from './follow-feeds.ts';
import { ROOT } from './run.ts';
import { archiveTeller, tell } from './tell-archive.ts';

/** @param feed Another feed to follow, or null for the newsroom's three. */
export async function showHeadless(name: BrowserName, feed: string | null): Promise<void> {
  const folder = join(ROOT, 'screenshots', name);
  mkdirSync(folder, { recursive: true });
  const newsroom = await openNewsroom();
  const desktop = name === 'chromium' || hasLibnotify() ? await startNotificationService() : null;
  const browser = await launch(name, { busAddress: desktop?.address ?? null });
  process.once('SIGINT', () => void browser.close());
  const pictures: string[] = [];
  const take = async (page: Page, what: string) => {
    await new Promise(next => setTimeout(next, 400));
    const path = join(folder, `${what}.png`) as `${string}.png`;
    await page.screenshot({ path });
    pictures.push(path);
  };
  try {
    const tellNews = archiveTeller();
    const page = await browser.open('newtab.html');
    await followFeeds(page, feed === null ? newsroom.feeds : [feed], true);
    await tellNews(page);
    await until(
      'headlines; the feed has none',
      async () => (await texts(page, '.ticker-cell')).length > 0,
    );
    await take(page, 'new-tab');
    if (feed === null) {
      const headline = newsroom.advance();
      tell(`publish ${headline}`);
      await command(page, 'pollNow', { feedId: null });
      await until('the headline', async () =>
        headline?.endsWith((await texts(page, '.headline-title'))[0] ?? '?'),
      );
      if (desktop !== null)
        await until(
          'the alert',
          async () => (await readTable(page, 'outbox'))[0]?.state === 'shown',
        );
      await tellNews(page);
      await take(page, 'new-tab-breaking');
    }
    await take(await openArticle(browser, page, feed === null ? desktop : null), 'article');
    const popup = await browser.openPopup();
    await until('the popup', async () => (await texts(popup, '.headline-title')).length > 0);
    await take(popup, 'popup');
  } finally {
    await browser.close();
    await newsroom.close();
    await desktop?.close();
  }
  console.log(`Pictures:\n${pictures.map(path => `  ${path}`).join('\n')}`);
}

/** Opens an article by a click on its notification; where there is none, by the command that a click sends. */
async function openArticle(
  browser: NewsBrowser,
  page: Page,
  desktop: NotificationService | null,
): Promise<Page> {
  const [notification] = desktop?.shown ?? [];
  if (desktop !== null && notification !== undefined) {
    tell(`click   on the notification "${notification.title}"`);
    desktop.click(notification.id);
  } else {
    tell('alert   none to click, so the newest article is opened');
    const articles = await readTable(page, 'articles');
    const [newest] = articles.sort((a, b) => Number(b.sortAt) - Number(a.sortAt));
    await command(page, 'openArticle', { articleId: newest?.articleId });
  }
  const reader = await browser.pageAt(address => /reader\.html#\/article\//.test(address));
  await until('the article', async () => (await texts(reader, '.article-headline')).length > 0);
  tell(`article ${(await texts(reader, '.article-headline'))[0]}`);
  return reader;
}
