/** A list from years ago: http addresses of papers that stand on https and www now. One question is enough for all of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { names } from '../world/publishers/names.ts';
import { publisherOf } from '../world/publishers.ts';
import { until } from './browser.ts';
import { readTable, texts } from './scene.ts';
import { openWorldScene, type WorldScene } from './world-scene.ts';

const PAPERS = names(Date.now());
const KINDS = ['bare name to www', 'http to https', 'a suffix of two labels'];
const HOSTS = ['harbour-herald.test', 'river-times.test', 'tidewater-gazette.co.uk'];
const LIST = `<opml version="1.0"><body><outline text="News <3 & more" title="">
  ${HOSTS.map(host => `<outline text="Paper "of" ${host}" title="" xmlUrl="http://${host}/rss.xml">`).join('\n')}
  <outline text="Weather" htmlUrl="http://weather.test/"/></outline></body></opml>`;

let scene: WorldScene | null = null;
let page: Page | null = null;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsline-list-'));
  writeFileSync(join(folder, 'old.opml'), LIST);
  scene = await openWorldScene(inject('browserName'), PAPERS);
  page = (await scene?.browser.open('options.html')) ?? null;
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await scene?.close();
});

async function choose(where: Page): Promise<void> {
  const input = await where.waitForSelector('.opml input[type="file"]');
  await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(join(folder, 'old.opml'));
}

describe('an old list', () => {
  test('is read after one question, and asks no host that was not granted', async context => {
    if (scene === null || page === null)
      return context.skip('no virtual display or no xdotool on this machine');
    const where = page;
    await where.bringToFront();
    await choose(where);
    await until('what was refused', async () =>
      (await texts(where, '.opml .report li')).some(line => line.includes('Weather')),
    );
    await where.click('.opml .button-main');
    await scene.allow(where);
    const headlines = KINDS.map(kind => publisherOf(kind, PAPERS).headline);
    await until('the newest article of each paper', async () => {
      const kept = (await readTable(where, 'articles')).map(({ headline }) => headline);
      return headlines.every(headline => kept.includes(headline));
    });
    const feeds = await readTable(where, 'feeds');
    expect(feeds.map(feed => feed.folder)).toEqual(HOSTS.map(() => 'News <3 & more'));
    expect(scene.prompts()).toBe(1);
    expect(await scene.strangers(where)).toEqual([]);
  });

  test('that is chosen a second time has nothing new, and asks nothing', async context => {
    if (scene === null || page === null)
      return context.skip('no virtual display or no xdotool on this machine');
    const where = page;
    await choose(where);
    await until('that all is followed', async () =>
      (await texts(where, '.opml p')).includes('You already follow all of these feeds.'),
    );
    expect(await texts(where, '.opml .button-main')).toEqual([]);
    expect(scene.prompts()).toBe(1);
  });
});
