/** A saved article can be read in full while its publisher is offline. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { until } from './browser.ts';
import { command, followNewsroom, openScene, readTable, type Scene, texts } from './scene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await openScene(inject('browserName'));
});
afterAll(() => scene.close());

test('a saved article can be read in full while its publisher is offline', async () => {
  const control = await scene.browser.open('options.html');
  await followNewsroom(control, scene.newsroom);
  const article = (await readTable(control, 'articles')).find(({ headline }) =>
    String(headline).startsWith('River Port Orders'),
  );
  const articleId = String(article?.articleId);
  await command(control, 'save', { articleId, saved: true });
  await until('its page', async () =>
    (await readTable(control, 'rawPages')).some(row => row.articleId === articleId && row.page),
  );
  await scene.newsroom.close();
  const page = await scene.browser.open(`reader.html#/article/${articleId}`);
  await until('the full text', async () =>
    (await texts(page, '.article-body')).join().includes('6 percent more containers'),
  );
  await until('its page gone, and the text kept', async () => {
    const bodies = await readTable(control, 'bodies');
    return (
      (await readTable(control, 'rawPages')).length === 0 &&
      bodies.some(body => body.articleId === articleId && body.fullText !== null)
    );
  });
  expect(await texts(page, '.error')).toEqual([]);
});
