/** Journeys of a newcomer through one kind of publisher after the other, in one fresh profile. */
import { appendFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Publisher } from '../world/publisher.ts';
import { publisherOf } from '../world/publishers.ts';
import { until } from './browser.ts';
import { follow, type Reading, read } from './newcomer.ts';
import { readTable, texts } from './scene.ts';
import { openWorldScene, type WorldScene } from './world-scene.ts';

/** What a newcomer meets at one kind of publisher. */
export interface Journey {
  readonly kind: string;
  /** The clicks from the typed name to the read article; 2 where not said: Follow, and the headline. */
  readonly clicks?: number;
  /** The questions of the browser; 1 where not said. */
  readonly prompts?: number;
  /** Why nothing can be read: the code that the follow ends with; without it the newest article is read. */
  readonly problem?: string;
  /** What is left out where no table is wanted, because others show the same: the reading, or all of it. */
  readonly spare?: 'reading' | 'all';
}

/**
 * Plays `journeys` in their order in one profile, whose first one begins at the first run. Every one also asserts that no host
 * was asked that was not granted at the time. With NEWSLINE_TABLE set, nothing is spared, and the measured rows are added to the
 * file of that name.
 */
export function playJourneys(
  title: string,
  publishers: readonly Publisher[],
  journeys: readonly Journey[],
): void {
  describe(title, () => {
    let scene: WorldScene | null = null;
    let front: Page | null = null;
    let settings: Page | null = null;
    beforeAll(async () => {
      scene = await openWorldScene(inject('browserName'), publishers);
      front = (await scene?.browser.open('newtab.html')) ?? null;
    });
    afterAll(() => scene?.close());
    for (const journey of journeys.filter(({ spare }) => TABLE !== undefined || spare !== 'all'))
      test(sentence(journey), async context => {
        if (scene === null || front === null)
          return context.skip('no virtual display or no xdotool on this machine');
        const { clicks = 2, prompts = 1, problem } = journey;
        const publisher = publisherOf(journey.kind, publishers);
        const pages = { front, field: settings ?? front };
        const measured = await play(scene, pages, journey, publisher);
        // Once there is news, the field is no longer on the front page.
        settings ??= await scene.browser.open('options.html');
        keep(journey, measured);
        const wanted = { prompts, strangers: [] };
        if (problem !== undefined) {
          expect(measured).toEqual({ ...wanted, clicks: clicks - 1, end: `failed ${problem}` });
          await until(
            'the words for it',
            async () => (await texts(pages.field, FAILURE)).length > 0,
          );
        } else if (isRead(journey)) expect(measured).toEqual({ ...wanted, clicks, end: 'read' });
        else expect(measured).toEqual({ ...wanted, clicks: clicks - 1, end: 'done' });
      });
  });
}

const FAILURE = '.pending-follow-failed .error';
const TABLE = process.env.NEWSLINE_TABLE;

function isRead({ spare }: Journey): boolean {
  return TABLE !== undefined || spare !== 'reading';
}

function sentence(journey: Journey): string {
  const { kind, prompts = 1, problem } = journey;
  if (problem !== undefined) return `${kind}: the reader is told "${problem}"`;
  const end = isRead(journey) ? 'its newest article is read' : 'its news are there';
  return `${kind}: ${end} after ${prompts === 1 ? 'one question' : `${prompts} questions`}`;
}

async function play(
  scene: WorldScene,
  { front, field }: { readonly front: Page; readonly field: Page },
  journey: Journey,
  { typed, headline }: Publisher,
): Promise<Reading> {
  await front.evaluate(() => {
    location.hash = '';
  });
  const followed = await follow(scene, field, typed);
  if (headline === null || followed.end !== 'done') return followed;
  if (!isRead(journey)) {
    await until(`"${headline}" to be there`, async () =>
      (await readTable(front, 'articles')).some(article => article.headline === headline),
    );
    return followed;
  }
  const wasRead = await read(scene, front, headline);
  return {
    clicks: followed.clicks + wasRead.clicks,
    prompts: followed.prompts + wasRead.prompts,
    strangers: [...followed.strangers, ...wasRead.strangers],
    end: wasRead.end,
  };
}

function keep({ kind }: Journey, { clicks, prompts, strangers, end }: Reading): void {
  if (TABLE === undefined) return;
  const cells = [kind, inject('browserName'), clicks, prompts, strangers.length, end];
  appendFileSync(TABLE, `| ${cells.join(' | ')} |\n`);
}
