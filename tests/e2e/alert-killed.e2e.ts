/**
 * The background is killed at each moment on the way of an alert, in both browsers: it comes, once, and its click finds the
 * article. `npm run soak` does it ten times each.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import { until } from './browser.ts';
import { type Hold, hold } from './hold.ts';
import { command, followNewsroom, openScene, readTable, type Scene, texts } from './scene.ts';

/** What a moment needs: the stage, and how many notifications stand before. */
interface Stage extends Scene {
  readonly page: Page;
  readonly desktop: NonNullable<Scene['desktop']>;
}

interface Moment {
  /** Brings the background there, kills it, and takes away what held it. */
  readonly kill: (stage: Stage) => Promise<void>;
  /** How many times the reader's desktop is asked to show something, all in all: at least and at most. */
  readonly shown: readonly [least: number, most: number];
}

/** In so many ms the background goes on to what it writes next. */
const STEP_MS = 250;

const MOMENTS: Readonly<Record<string, Moment>> = {
  'while the feed is being read': {
    shown: [1, 1],
    kill: async stage => {
      await beginReading(stage);
      await stage.browser.killBackground();
      stage.newsroom.fail(FEED, null);
    },
  },
  'when the news is stored, and its story not yet found': {
    shown: [1, 1],
    kill: async stage => {
      const statuses = await store(stage);
      await stage.browser.killBackground();
      await statuses.release();
      expect(await readTable(stage.page, 'ungrouped')).not.toHaveLength(0);
    },
  },
  'when the alert is stored, and not yet shown': {
    shown: [1, 1],
    kill: async stage => {
      // The outbox is what it reads before it shows anything.
      const outbox = await goOn(stage, await store(stage), 'outbox', async () =>
        (await read(stage, 'stories')).some(({ alertId }) => alertId !== null),
      );
      await stage.browser.killBackground();
      await outbox.release();
      expect(await states(stage)).toEqual(['pending']);
      expect(stage.desktop.shown).toHaveLength(0);
    },
  },
  'when the alert is shown, and not yet marked': {
    shown: [2, 2],
    kill: async stage => {
      await show(stage);
      expect(await states(stage)).toEqual(['pending']);
    },
  },
  'when the alert is marked': {
    shown: [1, 1],
    kill: async stage => {
      await publish(stage);
      await state(stage, 'shown');
      await stage.browser.killBackground();
    },
  },
  'when what is new of the story is shown, and not yet marked': {
    shown: [3, 3],
    kill: async stage => {
      await publish(stage);
      await state(stage, 'shown');
      await show(stage);
      expect(await states(stage)).toEqual(['pending']);
    },
  },
  'when the alert is held back': {
    shown: [1, 1],
    kill: async stage => {
      await disturb(stage, Date.now() + 3_600_000);
      await publish(stage);
      await state(stage, 'held');
      await stage.browser.killBackground();
      await disturb(stage, null);
    },
  },
  'when the digest is shown, and perhaps not yet marked': {
    shown: [1, 2],
    kill: async stage => {
      const { desktop } = stage;
      await disturb(stage, Date.now() + 3_600_000);
      await publish(stage);
      await state(stage, 'held');
      await disturb(stage, null);
      await poll(stage);
      // As soon as the desktop hears of it; the mark comes some milliseconds later.
      await until('the digest', () => desktop.shown.length > 0);
      await stage.browser.killBackground();
    },
  },
};

const FEED = '/courier.xml';

/** The next part of the story comes out, and the background is let to find it; nobody waits for its answer. */
async function publish(stage: Stage): Promise<void> {
  stage.newsroom.advance();
  await poll(stage);
}

async function poll(stage: Stage): Promise<void> {
  const feedId = await feedIdOf(stage);
  await command(stage.page, 'editFeed', { feedId, change: { isPaused: false } });
}

async function feedIdOf({ page }: Stage): Promise<unknown> {
  return (await readTable(page, 'feeds')).find(({ url }) => String(url).endsWith(FEED))?.feedId;
}

async function disturb({ page }: Stage, value: number | null): Promise<void> {
  await command(page, 'setSetting', { key: 'undisturbedUntil', value });
}

/** The next part of the story comes out, and the background waits for the feed's answer. */
async function beginReading(stage: Stage): Promise<void> {
  stage.newsroom.fail(FEED, 'late');
  await publish(stage);
  await until('the request', async () =>
    (await readTable(stage.page, 'pollStates')).some(row => row.startedAt !== null),
  );
}

/** Brings the background to where the news is stored and its story not yet found. @returns What holds it there. */
async function store(stage: Stage): Promise<Hold> {
  const { page, newsroom } = stage;
  const before = (await readTable(page, 'bodies')).length;
  await beginReading(stage);
  const first = await hold(page, 'statuses');
  await until('the first hold', first.isHeld);
  newsroom.fail(FEED, null);
  return goOn(stage, first, 'statuses', async () => (await read(stage, 'bodies')).length > before);
}

/** Lets the next part of the story be shown, and kills the background before it can mark that. */
async function show(stage: Stage): Promise<void> {
  const { desktop, browser } = stage;
  const before = desktop.shown.length;
  const statuses = await goOn(
    stage,
    await store(stage),
    'statuses',
    async () => desktop.shown.length > before,
  );
  await browser.killBackground();
  await statuses.release();
}

/**
 * Lets the background write once at a time, until it is where it should be: a table that it writes each time is given to it
 * and taken from it. (In Firefox only one writes at a time, whatever the table.)
 * @returns What holds it there.
 */
async function goOn(
  { page }: Stage,
  before: Hold,
  table: string,
  isThere: () => Promise<boolean>,
): Promise<Hold> {
  let holding = before;
  for (;;) {
    await step();
    if (await isThere()) return holding;
    const next = await hold(page, table);
    // It may have come there meanwhile, and its next write would stand before the next hold.
    if (await isThere()) return both(holding, next);
    await holding.release();
    await until('the next hold', next.isHeld);
    holding = next;
  }
}

/** Two holds, the second of which waits for the first. */
const both = (first: Hold, second: Hold): Hold => ({
  isHeld: first.isHeld,
  release: async () => {
    await second.release();
    await first.release();
  },
});

/** Rows of a table; none where somebody waits to write it, for then nobody reads. */
async function read({ page }: Stage, table: string) {
  return Promise.race([readTable(page, table), step().then(() => [])]);
}

const step = () => new Promise(next => setTimeout(next, STEP_MS));

const states = async ({ page }: Stage) =>
  (await readTable(page, 'outbox')).map(({ state }) => state);
const state = (stage: Stage, wanted: string) =>
  until(
    `the alert to be ${wanted}`,
    async () => (await readTable(stage.page, 'outbox'))[0]?.state === wanted,
  );

const times = process.env.NEWSLINE_SOAK === '1' ? 10 : 1;
const CASES = Array.from({ length: times }, (_, time) =>
  Object.entries(MOMENTS).map(([name, moment]) => [name, time + 1, moment] as const),
).flat();

describe('a background that is killed', () => {
  test.for(CASES)(
    '%s (%i), loses no alert and repeats none that was marked',
    async ([name, , { kill, shown }], context) => {
      const scene = await openScene(inject('browserName'), {}, true);
      try {
        const { desktop, browser, newsroom } = scene;
        if (desktop === null) return context.skip('no session bus on this machine');
        const page = await browser.open('newtab.html');
        const stage = { ...scene, page, desktop };
        await followNewsroom(page, newsroom);
        await kill(stage);
        const feedId = await feedIdOf(stage);
        await command(page, 'pollNow', { feedId });
        await until('the end of the outbox', async () => {
          const states = (await readTable(page, 'outbox')).map(one => one.state);
          return states.length === 1 && (states[0] === 'shown' || states[0] === 'told');
        });
        // What comes later adds nothing.
        await command(page, 'pollNow', { feedId });
        expect(desktop.standing(), name).toHaveLength(1);
        const [least, most] = shown;
        expect(desktop.shown.length).toBeGreaterThanOrEqual(least);
        expect(desktop.shown.length).toBeLessThanOrEqual(most);
        const isDigest = desktop.shown.at(-1)?.title.endsWith('held back') === true;
        await browser.killBackground();
        desktop.click(desktop.standing()[0]?.id ?? 0);
        const reader = await browser.pageAt(address => address.includes('reader.html#/'));
        if (isDigest)
          await until('the log', async () => (await texts(reader, '.alert-log li')).length > 0);
        else
          await until('the article', async () =>
            desktop.shown
              .at(-1)
              ?.title.endsWith((await texts(reader, '.article-headline'))[0] ?? '?'),
          );
      } finally {
        await scene.close();
      }
    },
  );
});
