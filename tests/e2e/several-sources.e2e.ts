/** Several newspapers at once: their names in one line, a text of several lines, and a list that stands at an address. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { names } from '../world/publishers/names.ts';
import { offers } from '../world/publishers/offers.ts';
import { publisherOf } from '../world/publishers.ts';
import { until } from './browser.ts';
import { follow } from './newcomer.ts';
import { readTable, texts } from './scene.ts';
import { openWorldScene, type WorldScene } from './world-scene.ts';

const PUBLISHERS = [...names(Date.now()), ...offers(Date.now())];
const FIELD = '.follow-form input';

let scene: WorldScene | null = null;
let page: Page | null = null;
beforeAll(async () => {
  scene = await openWorldScene(inject('browserName'), PUBLISHERS);
  page = (await scene?.browser.open('options.html')) ?? null;
});
afterAll(() => scene?.close());

async function isKept(where: Page, headlines: readonly (string | null)[]): Promise<boolean> {
  const kept = (await readTable(where, 'articles')).map(({ headline }) => headline);
  return headlines.every(headline => kept.includes(headline));
}

/** Copies `text` and pastes it into the field by keys, as a person does; the commands are Chromium's, which keys alone do not give. */
async function paste(where: Page, text: string): Promise<void> {
  await where.evaluate(words => {
    const source = document.createElement('textarea');
    source.id = 'to-copy';
    source.value = words;
    document.body.prepend(source);
    source.select();
  }, text);
  await where.keyboard.down('Control');
  await where.keyboard.press('c', { commands: ['Copy'] });
  await where.focus(FIELD);
  await where.keyboard.press('v', { commands: ['Paste'] });
  await where.keyboard.up('Control');
  await until('what was pasted', () =>
    where.$eval(FIELD, field => (field as HTMLInputElement).value !== ''),
  );
  await where.$eval('#to-copy', source => source.remove());
}

describe('several newspapers', () => {
  test('whose names are pasted line by line are followed with one question', async context => {
    if (scene === null || page === null)
      return context.skip('no virtual display or no xdotool on this machine');
    const where = page;
    await where.bringToFront();
    await until('the field', () => where.$(FIELD));
    await paste(
      where,
      'harbour-herald.test\nhttp://river-times.test/\ntidewater-gazette.co.uk\nftp://archive.test/\n',
    );
    await where.click('.follow-form button[type="submit"]');
    await scene.allow(where);
    const kinds = ['bare name to www', 'http to https', 'a suffix of two labels'];
    const headlines = kinds.map(kind => publisherOf(kind, PUBLISHERS).headline);
    await until('the newest article of each', () => isKept(where, headlines));
    expect(scene.prompts()).toBe(1);
    expect(await scene.strangers(where)).toEqual([]);
    // What is no web address stays in the field, and is named.
    expect(await where.$eval(FIELD, field => (field as HTMLInputElement).value)).toBe(
      'ftp://archive.test/',
    );
    expect((await texts(where, '#follow-error'))[0]).toContain('ftp://archive.test/');
  });

  test('of a list at an address are followed with one question for the list and one for them', async context => {
    if (scene === null || page === null)
      return context.skip('no virtual display or no xdotool on this machine');
    const where = page;
    const before = (await readTable(where, 'feeds')).length;
    const asked = scene.prompts();
    const reading = await follow(scene, where, 'https://list-keeper.test/subscriptions.opml');
    expect(reading).toMatchObject({ end: 'done', strangers: [] });
    // The list is taken in at once, sometimes before the question for its papers is there.
    if (reading.prompts < 2) await scene.allow(where);
    expect(scene.prompts() - asked).toBe(2);
    await until('the feeds of the list', async () => {
      const states = await readTable(where, 'pollStates');
      return states.length > before && states.every(({ succeededAt }) => succeededAt !== null);
    });
    expect(await scene.strangers(where)).toEqual([]);
  });
});
