/** A feed without https on a name that is no loopback, granted by the prompt that a reader sees, in the shipped build. */
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openNewsroom } from '../newsroom/newsroom.ts';
import { until } from './browser.ts';
import { startDisplay } from './display.ts';
import { builtExtension, launch } from './launch.ts';
import { command, readTable, requestAccess, texts } from './scene.ts';

describe('a feed on plain http', () => {
  test('is asked only once its site is granted, and then polled', async context => {
    const name = inject('browserName');
    // Firefox is started so that it grants without a prompt; Chromium's prompt needs a window and keys.
    const display = name === 'chromium' ? await startDisplay() : null;
    if (name === 'chromium' && display === null)
      return context.skip('no virtual display or no xdotool on this machine');
    const newsroom = await openNewsroom();
    const browser = await launch(name, {
      extension: builtExtension(name, 'shipped'),
      hosts: ['news.test'],
      headless: display === null,
      display: display?.name ?? null,
    });
    onTestFinished(async () => {
      await browser.close();
      await newsroom.close();
      display?.close();
    });
    const url = `${newsroom.origin.replace('127.0.0.1', 'news.test')}/courier.xml`;
    const page = await browser.open('newtab.html');
    if (name === 'chromium') {
      await command(page, 'follow', { url });
      await until('the refusal', async () => {
        const [state] = await readTable(page, 'pollStates');
        return (state?.problem as { code?: string } | null)?.code === 'no-permission';
      });
      expect(newsroom.requests).toEqual([]);
    }
    await page.bringToFront();
    const granted = await requestAccess(page, 'http://news.test/*');
    await new Promise(next => setTimeout(next, 1500));
    display?.press('Tab', 'Return');
    expect(await granted()).toBe(true);
    if (name === 'firefox') await command(page, 'follow', { url });
    await command(page, 'pollNow', { feedId: null });
    await until('the headlines', async () => (await texts(page, '.headline-title')).length === 5);
    expect(
      newsroom.requests.map(({ status, headers }) => [status, headers.host?.split(':')[0]])[0],
    ).toEqual([200, 'news.test']);
  });
});
