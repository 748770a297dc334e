/** A feed without https on a name that is no loopback, granted by the prompt that a reader sees, in the shipped build. */
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { until } from './browser.ts';
import { command, openPromptScene, readTable, requestAccess, texts } from './scene.ts';

describe('a feed on plain http', () => {
  test('is asked only once its site is granted, and then polled', async context => {
    const scene = await openPromptScene(inject('browserName'), ['news.test']);
    if (scene === null) return context.skip('no virtual display or no xdotool on this machine');
    onTestFinished(scene.close);
    const { browser, newsroom } = scene;
    const url = `${newsroom.origin.replace('127.0.0.1', 'news.test')}/courier.xml`;
    const page = await browser.open('newtab.html');
    if (scene.hasPrompt) {
      await command(page, 'follow', { url });
      await until('the refusal', async () => {
        const [state] = await readTable(page, 'pollStates');
        return (state?.problem as { code?: string } | null)?.code === 'no-permission';
      });
      expect(newsroom.requests).toEqual([]);
    }
    await page.bringToFront();
    const granted = await requestAccess(page, ['http://news.test/*']);
    await scene.allow();
    expect(await granted()).toBe(true);
    if (!scene.hasPrompt) await command(page, 'follow', { url });
    await command(page, 'pollNow', { feedId: null });
    await until('the headlines', async () => (await texts(page, '.headline-title')).length === 5);
    expect(
      newsroom.requests.map(({ status, headers }) => [status, headers.host?.split(':')[0]])[0],
    ).toEqual([200, 'news.test']);
  });
});
