/** When rounds run, that two never run beside each other, and that a part that fails keeps no other from running. */
import type { DBCore } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ROUND_ALARM } from '../../../../entrypoints/background/rounds.ts';
import { type Database, openDatabase } from '../../../../store/database.ts';
import { addFeeds, setRemoved } from '../../../../store/feeds.ts';
import { SEGMENT_SIZE } from '../../../../store/index-articles.ts';
import { wantFollow } from '../../../../store/pending-follows.ts';
import { writeSetting } from '../../../../store/settings.ts';
import { bringNews, draft, feedRow, NOW } from '../../../fixtures/archive.ts';
import { backgroundBrowser, workerOf } from '../../../fixtures/background.ts';
import { rss, type TestDesk, testDesk } from '../../../fixtures/desk.ts';

const URL_F = 'https://f.example/feed.xml';
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

let db: Database;
let desk: TestDesk;
beforeEach(async () => {
  backgroundBrowser();
  db = openDatabase();
  desk = testDesk(db);
  desk.answers.set(URL_F, () => new Response(rss('F1')));
  await addFeeds(db, [feedRow('f')]);
  await writeSetting(db, 'alerts', true);
});
afterEach(async () => {
  db.close();
  // What still went on beside the rounds says that it lost its database.
  for (let turn = 0; turn < 5; turn++) await new Promise(next => setTimeout(next));
  vi.restoreAllMocks();
});

/** Lets the publisher's server hold its answers back. */
function slowServer() {
  const waiting: (() => void)[] = [];
  desk.answers.set(URL_F, async () => {
    await new Promise<void>(resolve => waiting.push(resolve));
    return new Response(rss('F1'));
  });
  const asked = () => vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));
  return { asked, answer: () => waiting.shift()?.(), open: () => waiting.length };
}

test('the alarm is set at a start, and again by a round that finds it missing or with another period', async () => {
  const { rounds } = workerOf(desk);
  const period = async () => (await fakeBrowser.alarms.get(ROUND_ALARM))?.periodInMinutes;
  rounds.start();
  await vi.waitFor(async () => expect(await period()).toBe(1));
  await fakeBrowser.alarms.clear(ROUND_ALARM);
  await rounds.run();
  expect(await period()).toBe(1);
  await fakeBrowser.alarms.create(ROUND_ALARM, { periodInMinutes: 30 });
  await rounds.run();
  expect(await period()).toBe(1);
});

test('an alarm during a round joins it', async () => {
  const { rounds } = workerOf(desk);
  const server = slowServer();
  const first = rounds.run();
  await server.asked();
  const second = rounds.run();
  server.answer();
  await Promise.all([first, second]);
  expect(desk.requests).toHaveLength(1);
});

test('two demands during a round share one that begins after it', async () => {
  const { rounds } = workerOf(desk);
  const server = slowServer();
  let openBeside = -1;
  desk.answers.set('https://g.example/feed.xml', () => {
    openBeside = server.open();
    return new Response(rss('G1'));
  });
  const first = rounds.run();
  await server.asked();
  await addFeeds(db, [feedRow('g')]);
  const one = rounds.runAfresh();
  expect(rounds.runAfresh()).toBe(one);
  server.answer();
  await first;
  expect(await one).toEqual({ asked: 1, added: 1, failed: 0 });
  expect(openBeside).toBe(0);
  expect(desk.requests).toHaveLength(2);
});

test('every feed is asked on demand, due or not', async () => {
  const { rounds } = workerOf(desk);
  await rounds.run();
  expect((await rounds.runAfresh()).asked).toBe(0);
  expect((await rounds.runAll()).asked).toBe(1);
});

test('a worker that starts groups what a dead one stored, and shows its alert', async () => {
  await bringNews(db, draft('old'));
  await bringNews(db, draft('a', { alerting: true, headline: 'Ferry aground off Kep' }));
  await db.outbox.clear();
  await db.ungrouped.put({ articleId: 'a', isNews: 1 });
  const { rounds } = workerOf(desk);
  rounds.start();
  await vi.waitFor(async () => expect(await db.ungrouped.count()).toBe(0));
  await vi.waitFor(() => expect(desk.shown).toEqual(['story:a']));
});

/** Gives the desk a database in which reading one table fails, until it is mended. */
function damage(table: string): { mend: () => void } {
  let isDamaged = true;
  const worn = openDatabase();
  worn.use({
    stack: 'dbcore',
    name: `damaged ${table}`,
    create: (core: DBCore) => ({
      ...core,
      table: name => {
        const whole = core.table(name);
        if (name !== table) return whole;
        const check =
          <R, T>(read: (request: R) => Promise<T>) =>
          (request: R) =>
            isDamaged ? Promise.reject<T>(new Error(`${table} is damaged`)) : read(request);
        return {
          ...whole,
          get: check(whole.get),
          getMany: check(whole.getMany),
          query: check(whole.query),
          openCursor: check(whole.openCursor),
          count: check(whole.count),
        };
      },
    }),
  });
  desk = Object.assign(testDesk(worn), { answers: desk.answers });
  return {
    mend: () => {
      isDamaged = false;
    },
  };
}

/** What every part of a round has to do. */
async function prepareParts(): Promise<void> {
  await bringNews(
    db,
    ...Array.from({ length: SEGMENT_SIZE }, (_, index) => draft(`n${index}`)),
    draft('a', { alerting: true, headline: 'Ferry aground off Kep' }),
  );
  await addFeeds(db, [feedRow('gone')]);
  await setRemoved(db, 'gone', NOW - 2 * MINUTE_MS, NOW);
  await wantFollow(db, 'https://done.example/', NOW - DAY_MS, { state: 'done' });
  await db.ungrouped.put({ articleId: 'n0', isNews: 0 });
}

/** The parts of a round that did their work. */
async function partsDone(): Promise<readonly string[]> {
  const seen = openDatabase();
  const done = {
    asking: desk.requests.length > 0,
    grouping: (await seen.ungrouped.count()) === 0,
    alerts: desk.shown.includes('story:a'),
    search: (await seen.segments.count()) > 0,
    purge: (await seen.feeds.get('gone')) === undefined,
    follows: (await seen.pendingFollows.count()) === 0,
  };
  seen.close();
  return Object.entries(done).flatMap(([part, isDone]) => (isDone ? [part] : []));
}

const ALL = ['asking', 'grouping', 'alerts', 'search', 'purge', 'follows'];

test('a round does every part', async () => {
  await prepareParts();
  const { rounds, failures } = workerOf(desk);
  await rounds.run();
  expect(failures()).toEqual([]);
  expect(await partsDone()).toEqual(ALL);
});

test.each([
  ['pollStates', 'asking the sources', 'asking'],
  ['ungrouped', 'grouping articles into stories', 'grouping'],
  ['unindexed', 'indexing articles for search', 'search'],
  ['pendingFollows', 'tidying follows', 'follows'],
])(
  'a table %s that fails is reported as "%s", and the other parts run',
  async (table, what, part) => {
    await prepareParts();
    damage(table);
    const { rounds, failures } = workerOf(desk);
    await rounds.run();
    expect(failures()).toContain(`Newsline: ${what} failed`);
    const done = await partsDone();
    expect(done).not.toContain(part);
    expect(done).toEqual(ALL.filter(one => one !== part));
  },
);

test('an alert that the browser refuses is reported, and the other parts run', async () => {
  await prepareParts();
  Object.assign(desk, { notify: () => Promise.reject(new Error('no notifications')) });
  const { rounds, failures } = workerOf(desk);
  await rounds.run();
  expect(failures()).toContain('Newsline: showing alerts failed');
  expect(await partsDone()).toEqual(ALL.filter(part => part !== 'alerts'));
});

test('whoever waits for a round hears that asking the sources failed, and the next round runs', async () => {
  const { mend } = damage('pollStates');
  const { rounds } = workerOf(desk);
  await expect(rounds.runAfresh()).rejects.toThrow('pollStates is damaged');
  mend();
  expect((await rounds.runAfresh()).asked).toBe(1);
});

test('a second follow is looked at while a round waits for a slow server, and its feed is asked', async () => {
  const { rounds, failures } = workerOf(desk);
  const server = slowServer();
  const first = rounds.run();
  await server.asked();
  for (const host of ['one', 'two']) {
    const address = `https://${host}.example/feed.xml`;
    desk.answers.set(address, () => new Response(rss(host)));
    await wantFollow(db, address, NOW);
    rounds.advance();
  }
  await vi.waitFor(async () => {
    const follows = await db.pendingFollows.toArray();
    expect(follows.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(await db.articles.count()).toBe(2);
  });
  expect(server.open()).toBe(1);
  server.answer();
  await first;
  await rounds.runAfresh();
  expect(failures()).toEqual([]);
});

/** A desktop that answers no notification until it is told to. */
function slowDesktop() {
  let answer: (() => void) | null = null;
  const answered = new Promise<void>(resolve => {
    answer = resolve;
  });
  let isAsked = false;
  Object.assign(desk, {
    notify: () => {
      isAsked = true;
      return answered;
    },
  });
  const asked = () => vi.waitFor(() => expect(isAsked).toBe(true));
  return { asked, answer: () => answer?.() };
}

test('a notification that is not answered keeps no source from being asked', async () => {
  await bringNews(db, draft('a', { alerting: true, headline: 'Ferry aground off Kep' }));
  const desktop = slowDesktop();
  const { rounds } = workerOf(desk);
  const running = rounds.run();
  await desktop.asked();
  await vi.waitFor(async () => expect(await db.articles.count()).toBe(2));
  desktop.answer();
  await running;
});

test('an alert that is shown while a round runs holds back no other source', async () => {
  const { rounds } = workerOf(desk);
  await writeSetting(db, 'alertGapMinutes', 0);
  await rounds.run();
  desk.answers.set(URL_F, () => new Response(rss('BREAKING: Ferry aground off Kep', 'F1')));
  const second = 'https://f.example/second.xml';
  await addFeeds(db, [feedRow('second', second)]);
  desk.answers.set(second, () => new Response(rss('S1')));
  const desktop = slowDesktop();
  const running = rounds.runAll();
  await desktop.asked();
  await vi.waitFor(() => expect(desk.requests.map(({ url }) => url)).toContain(second));
  desktop.answer();
  await running;
});
