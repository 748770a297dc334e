/** Every command twice, as pages send them: the second time changes nothing and is answered as the first was. */
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCommandMemory } from '../../../../entrypoints/background/command-memory.ts';
import { createHandlers } from '../../../../entrypoints/background/handlers.ts';
import { createRounds } from '../../../../entrypoints/background/rounds.ts';
import { createAnswer } from '../../../../messages/answer.ts';
import type { CommandName, Commands, Reply } from '../../../../messages/protocol.ts';
import type { Database } from '../../../../store/database.ts';
import { addFeeds } from '../../../../store/feeds.ts';
import { pendingFollow, wantFollow } from '../../../../store/pending-follows.ts';
import { bringNews, draft, feedRow, freshDatabase, groupAll } from '../../../fixtures/archive.ts';
import { rss, type TestDesk, testDesk } from '../../../fixtures/desk.ts';

const PAGE = 'https://site.example/';
const OLD = 'https://old.example/feed.xml';

/** One input for each command; a command that is missing here does not compile. */
const INPUTS: { readonly [K in CommandName]: Commands[K]['input'] } = {
  wantFollows: {
    follows: [
      {
        address: 'https://n.example/f.xml',
        isSchemeTyped: true,
        siteUrl: 'https://n.example/',
        owner: 'n',
      },
    ],
  },
  advanceFollows: {},
  resumeFollow: { address: PAGE },
  refuseFollow: { address: PAGE, url: PAGE },
  chooseFeed: { address: PAGE, feedUrl: 'https://site.example/feed.xml' },
  dropFollow: { address: PAGE },
  follow: { url: 'https://new.example/feed.xml' },
  importFeeds: {
    feeds: [
      { url: 'https://i.example/feed.xml', title: 'I', folder: null },
      { url: 'https://j.example/feed.xml', title: null, folder: 'Asia' },
    ],
  },
  cancelImport: { importId: 'import-before' },
  editFeed: { feedId: 'f', change: { folder: 'Asia', isPaused: true } },
  moveFeed: { feedId: 'f' },
  unfollow: { feedId: 'f' },
  undoUnfollow: { feedId: 'f' },
  pollRefused: {},
  pollNow: { feedId: null },
  markRead: { articleIds: ['a', 'b'], read: true },
  followStory: { storyId: 'a', followed: true },
  muteStory: { storyId: 'a', muted: true },
  setStoryLevel: { storyId: 'a', level: 'flash' },
  separateArticle: { articleId: 'b' },
  rejoinArticle: { articleId: 'b', storyId: 'a' },
  save: { articleId: 'a', saved: true },
  keepFullText: { articleId: 'a', html: '<p>Whole</p>' },
  openArticle: { articleId: 'a' },
  noteVisit: { page: 'newtab' },
  openStrip: {},
  testAlert: {},
  setSetting: { key: 'theme', value: 'dark' },
  changeSetting: { key: 'tickerFoldersOut', change: { list: null, add: 'Asia' } },
};
const COMMANDS = Object.keys(INPUTS) as CommandName[];

let db: Database;
let desk: TestDesk;

beforeEach(async () => {
  fakeBrowser.reset();
  db = freshDatabase();
  desk = testDesk(db);
  desk.answers.set('https://f.example/feed.xml', () => new Response(rss('F1')));
  await addFeeds(db, [feedRow('f')]);
  await bringNews(
    db,
    draft('a', { headline: 'Ferry aground off Kep island coast' }),
    draft('b', { headline: 'Ferry aground off Kep island coast, crew safe' }),
  );
  await groupAll(db);
  await db.articles.update('b', { storyId: 'a' });
  await addFeeds(db, [{ ...feedRow('before', OLD), importId: 'import-before' }]);
  await wantFollow(db, PAGE, desk.now(), {
    state: 'choosing',
    candidates: [{ url: 'https://site.example/feed.xml', title: 'Site', count: 1, newest: null }],
  });
});

/** A worker of the background over the archive of this test. */
function worker() {
  const own = Object.assign(desk, { notifyTest: async () => void desk.shown.push('test') });
  const rounds = createRounds(own);
  return createAnswer(createHandlers(own, rounds), 'own', createCommandMemory(own), () => {});
}

const message = (command: CommandName, id = 'one') => ({ command, id, input: INPUTS[command] });
const sender = { id: 'own' };

/** All rows of the tables that a reader's command is about; rounds go on by themselves behind some commands. */
async function rows(): Promise<unknown> {
  const tables = ['feeds', 'pendingFollows', 'stories', 'partings', 'settings', 'articles'];
  const all = await Promise.all(
    [...tables, 'statuses', 'bodies', 'commands'].map(async name => [
      name,
      await db.table(name).toArray(),
    ]),
  );
  return Object.fromEntries(all);
}

/** Lets the rounds and follows that a command began come to their end. */
async function settled(): Promise<void> {
  let before = '';
  for (let now = JSON.stringify(await rows()); now !== before; now = JSON.stringify(await rows())) {
    before = now;
    for (let turn = 0; turn < 20; turn++) await new Promise(next => setTimeout(next));
  }
}

test('a no to one question ends only what it was asked for', async () => {
  const answer = worker();
  const [granted, other] = ['https://granted.example/', 'https://other.example/'];
  desk.refused.add('other.example');
  for (const address of [granted, other]) {
    await wantFollow(db, address, desk.now());
    const input = { address, url: address };
    await answer({ command: 'refuseFollow', id: address, input }, sender);
  }
  await settled();
  expect(await pendingFollow(db, granted)).toMatchObject({ problem: { code: 'unreachable' } });
  expect(await pendingFollow(db, other)).toMatchObject({ problem: { code: 'no-permission' } });
});

describe('a command that arrives twice', () => {
  test.each(COMMANDS)('%s is carried out once and answered alike', async command => {
    const answer = worker();
    const first = await answer(message(command), sender);
    expect(first).toMatchObject({ ok: true });
    await settled();
    const after = await rows();
    expect(await answer(message(command), sender)).toEqual(first);
    await settled();
    expect(await rows()).toEqual(after);
  });

  test.each(COMMANDS)('%s too, by a worker that took the place of the first', async command => {
    const first = await worker()(message(command), sender);
    await settled();
    const after = await rows();
    expect(await worker()(message(command), sender)).toEqual(first);
    await settled();
    expect(await rows()).toEqual(after);
  });

  test.each([
    'importFeeds',
    'separateArticle',
    'rejoinArticle',
    'wantFollows',
    'follow',
    'unfollow',
    'save',
    'followStory',
    'markRead',
    'setSetting',
    'changeSetting',
    'dropFollow',
  ] as const)(
    '%s has the same effect where the worker died before it stored its reply',
    async command => {
      const first = await worker()(message(command), sender);
      await settled();
      await db.commands.clear();
      const after = await rows();
      expect(await worker()(message(command), sender)).toEqual(first);
      await settled();
      await db.commands.clear();
      expect(await rows()).toEqual(after);
    },
  );

  test('a request to follow that has come to a choice stays there; a new one begins again', async () => {
    await worker()(message('wantFollows'), sender);
    await settled();
    const address = 'https://n.example/f.xml';
    await db.pendingFollows.update(address, { state: 'choosing' });
    await db.commands.clear();
    await worker()(message('wantFollows'), sender);
    await settled();
    expect((await db.pendingFollows.get(address))?.state).toBe('choosing');
    await worker()(message('wantFollows', 'two'), sender);
    await settled();
    expect((await db.pendingFollows.get(address))?.state).not.toBe('choosing');
  });

  test('an import that was carried out twice is cancelled whole', async () => {
    const answer = worker();
    // Nothing answers yet, so no round reaches the feeds.
    desk.refused.add('i.example');
    desk.refused.add('j.example');
    await answer(message('importFeeds'), sender);
    await db.commands.clear();
    const again = (await answer(message('importFeeds'), sender)) as Reply<{ added: number }>;
    expect(again).toMatchObject({ ok: true, value: { added: 2 } });
  });
});

test('replies are kept within a bound, the newest ones', async () => {
  const answer = worker();
  for (let count = 0; count < 210; count++) {
    desk.at++;
    await answer(message('setSetting', `c${count}`), sender);
  }
  const kept = await db.commands.toArray();
  expect(kept).toHaveLength(200);
  expect(kept.some(({ commandId }) => commandId === 'c209')).toBe(true);
  expect(kept.some(({ commandId }) => commandId === 'c0')).toBe(false);
});

describe('a command that cannot be carried out', () => {
  test.each([
    ['an address that is none', { command: 'follow', input: { url: 'no address' } }, 'bad-address'],
    [
      'a value that a setting does not take',
      { command: 'setSetting', input: { key: 'theme', value: 7 } },
      'bad-setting',
    ],
    [
      'a setting that there is none of',
      { command: 'setSetting', input: { key: 'x', value: 7 } },
      'bad-setting',
    ],
    [
      'a change of a list to a setting that is none',
      { command: 'changeSetting', input: { key: 'theme', change: { list: null, add: 'x' } } },
      'bad-setting',
    ],
    [
      'a change that leaves a value which the setting does not take',
      { command: 'changeSetting', input: { key: 'shortcutKeys', change: { set: { next: 'k' } } } },
      'bad-setting',
    ],
    [
      'a change to a setting that there is none of',
      { command: 'changeSetting', input: { key: '__proto__', change: { set: { a: 1 } } } },
      'bad-setting',
    ],
    ...(
      [
        ['followStory', { storyId: 'gone', followed: true }],
        ['muteStory', { storyId: 'gone', muted: false }],
        ['setStoryLevel', { storyId: 'gone', level: null }],
        ['separateArticle', { articleId: 'gone' }],
        ['rejoinArticle', { articleId: 'gone', storyId: 'a' }],
        ['rejoinArticle', { articleId: 'b', storyId: 'gone' }],
        ['save', { articleId: 'gone', saved: true }],
        ['editFeed', { feedId: 'gone', change: { isPaused: true } }],
        ['undoUnfollow', { feedId: 'gone' }],
      ] as const
    ).map(
      ([command, input]) =>
        [`what is no longer there: ${command}`, { command, input }, 'gone'] as const,
    ),
  ] as const)('for %s is refused with a code', async (_, odd, code) => {
    const before = await rows();
    expect(await worker()({ id: 'one', ...odd }, sender)).toMatchObject({
      ok: false,
      error: { code },
    });
    expect(await rows()).toEqual(before);
  });

  test('a list of follows with one bad address keeps none of them', async () => {
    const follows = [
      { address: 'https://ok.example/', isSchemeTyped: true, siteUrl: null, owner: null },
      { address: 'not one', isSchemeTyped: false, siteUrl: null, owner: null },
    ];
    const before = await db.pendingFollows.count();
    expect(
      await worker()({ command: 'wantFollows', id: 'one', input: { follows } }, sender),
    ).toMatchObject({ error: { code: 'bad-address', values: { typed: 'not one' } } });
    expect(await db.pendingFollows.count()).toBe(before);
  });

  test('a feed that moves to an address that is followed already stays where it is', async () => {
    await db.pollStates.update('f', { moved: { url: OLD, since: 0 } });
    expect(await db.feeds.where('url').equals(OLD).count()).toBe(1);
    expect(await worker()(message('moveFeed'), sender)).toMatchObject({
      error: { code: 'already-followed' },
    });
    expect((await db.feeds.get('f'))?.url).toBe('https://f.example/feed.xml');
  });
});
