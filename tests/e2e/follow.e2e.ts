/** Following a site from the popup: the real prompt in a window of Chromium, in Firefox the grant without one; shipped build. */
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { until } from './browser.ts';
import { command, openPromptScene, readTable, texts } from './scene.ts';

const FIELD = '.follow-form input';

async function type(page: Page, text: string): Promise<void> {
  await until('the field', () => page.$(FIELD));
  await page.focus(FIELD);
  await page.$eval(FIELD, input => (input as HTMLInputElement).select());
  await page.keyboard.type(text);
}

describe('following from the popup', () => {
  test('asks for that site alone, offers its feeds, and shows their news', async context => {
    const scene = await openPromptScene(inject('browserName'), ['news.test']);
    if (scene === null) return context.skip('no virtual display or no xdotool on this machine');
    onTestFinished(scene.close);
    const { browser, newsroom } = scene;
    const site = `${newsroom.origin.replace('127.0.0.1', 'news.test')}/`;
    const page = await browser.open('newtab.html');
    await until('the first run', async () => (await texts(page, '.first-run > h2')).length === 1);

    let popup = await browser.openPopup();
    await type(popup, 'https://');
    await popup.click('.follow-form button');
    await until('the advice', async () =>
      (await texts(popup, '.follow [role="status"]'))[0]?.includes('Enter the site’s address'),
    );
    expect(await readTable(page, 'pendingFollows')).toEqual([]);
    expect(newsroom.requests).toEqual([]);

    await type(popup, site);
    await popup.click('.follow-form button').catch(cause => {
      // The popup closes as the question opens, often before its click is acknowledged.
      if (!scene.hasPrompt) throw cause;
    });
    if (scene.hasPrompt) {
      // What was wanted is in the store already.
      await until(
        'the pending follow',
        async () => (await readTable(page, 'pendingFollows'))[0]?.state === 'waiting',
      );
      await scene.allow();
    }
    await until(
      'the choice',
      async () => (await readTable(page, 'pendingFollows'))[0]?.state === 'choosing',
    );
    const granted = await page.evaluate(
      '(globalThis.browser ?? chrome).permissions.getAll().then(all => all.origins)',
    );
    expect(new Set(granted as string[])).toEqual(
      new Set(['http://*.news.test/*', 'https://*.news.test/*']),
    );

    if (scene.hasPrompt) popup = await browser.openPopup();
    await until('the offers', async () => (await texts(popup, '.choice')).length === 3);
    expect((await texts(popup, '.choice'))[0]).toContain('Three Provinces Add School Bus Routes');
    await popup.click('.choice');
    await until('the news', async () => (await texts(page, '.headline-title')).length === 5);
    expect((await readTable(page, 'feeds')).map(({ title }) => title)).toEqual([
      'The Mekong Courier',
    ]);
    // A follow that is done leaves an open page by itself; one that failed would stay.
    await until('the good end', async () =>
      (await readTable(page, 'pendingFollows')).every(({ state }) => state === 'done'),
    );

    // Access taken back is honoured at once, and said.
    await page.evaluate(
      `(globalThis.browser ?? chrome).permissions.remove({ origins: ['http://*.news.test/*', 'https://*.news.test/*'] })`,
    );
    await until('the notice', async () => {
      const [state] = await readTable(page, 'pollStates');
      return (state?.problem as { code?: string } | null)?.code === 'no-permission';
    });
    const asked = newsroom.requests.length;
    await command(page, 'pollNow', { feedId: null });
    expect(newsroom.requests).toHaveLength(asked);
    const options = await browser.open('options.html');
    await until('the way back', async () =>
      (await texts(options, '.feed .actions button'))[0]?.startsWith('Allow news.test'),
    );
  });
});
