import { beforeEach, describe, expect, test } from 'vitest';
import { createAnswer, type KeptReply } from '../../../messages/answer.ts';
import { type Handlers, Refusal } from '../../../messages/protocol.ts';

const calls: unknown[] = [];
const handlers: Handlers = {
  follow: async ({ url }) => {
    if (url === 'bad') throw new Refusal('bad-address', { typed: 'bad' });
    if (url === 'bug') throw new Error('bug');
    calls.push(url);
    return { feedId: 'f' };
  },
  resumeFollow: async () => null,
  pollRefused: async () => null,
  advanceFollows: async () => null,
  wantFollows: async () => null,
  moveFeed: async () => null,
  refuseFollow: async () => null,
  chooseFeed: async () => null,
  dropFollow: async () => null,
  importFeeds: async ({ feeds }) => ({ importId: 'i', added: feeds.length }),
  cancelImport: async () => ({ removed: 0 }),
  editFeed: async () => null,
  undoUnfollow: async () => null,
  save: async () => null,
  keepFullText: async () => null,
  unfollow: async () => null,
  pollNow: async () => ({ asked: 0, added: 0, failed: 0 }),
  markRead: async () => null,
  openArticle: async () => null,
  setSetting: async () => null,
  changeSetting: async () => null,
  noteVisit: async () => null,
  openStrip: async () => null,
  followStory: async () => null,
  testAlert: async () => null,
  muteStory: async () => null,
  setStoryLevel: async () => null,
  separateArticle: async () => ({ storyId: 's' }),
  rejoinArticle: async () => null,
};
const reported: unknown[] = [];
let done = new Map<string, KeptReply>();
/** A worker; what was done outlives it. */
const worker = () =>
  createAnswer(
    handlers,
    'own',
    {
      recall: async id => done.get(id) ?? null,
      remember: async (id, reply) => void done.set(id, reply),
    },
    (_, cause) => void reported.push(cause),
  );
let count = 0;
const ask = (message: unknown, id = 'own') =>
  worker()(typeof message === 'object' ? { id: `command ${++count}`, ...message } : message, {
    id,
  });

beforeEach(() => {
  done = new Map();
  calls.length = 0;
  reported.length = 0;
});

describe('answer', () => {
  test('carries out a command of an own page', async () => {
    expect(await ask({ command: 'follow', input: { url: 'https://news.example/' } })).toEqual({
      ok: true,
      value: { feedId: 'f' },
    });
  });

  test.each([
    ['another extension', { command: 'unfollow', input: { feedId: 'f' } }, 'other'],
    ['no command', { something: 'else' }, 'own'],
    ['no object', 'follow', 'own'],
  ])('leaves %s to others', (_, message, id) => {
    expect(ask(message, id)).toBeUndefined();
  });

  test.each([
    [{ command: 'follow', id: '', input: { url: 'https://a.example/' } }],
    [{ command: 'follow', id: 7, input: { url: 'https://a.example/' } }],
    [{ command: 'follow' }],
    [{ command: 'follow', input: { url: 7 } }],
    [{ command: 'markRead', input: { articleIds: ['a', 1], read: true } }],
    [{ command: 'markRead', input: { articleIds: ['a'], read: 'yes' } }],
    [{ command: 'pollNow', input: [] }],
    [{ command: 'editFeed', input: { feedId: 'f', change: { url: 'https://evil.example' } } }],
    [{ command: 'editFeed', input: { feedId: 'f', change: { intervalMinutes: 0 } } }],
    [
      {
        command: 'importFeeds',
        input: { feeds: [{ url: 'https://a.example/', title: 7, folder: null }] },
      },
    ],
  ])('refuses %j', async message => {
    expect(await ask(message)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    expect(calls).toEqual([]);
  });

  test.each(['format-disk', 'constructor'])('knows no command %s', async command => {
    expect(await ask({ command, input: {} })).toMatchObject({ error: { code: 'unknown-command' } });
  });

  test('a refusal and a failure are values', async () => {
    expect(await ask({ command: 'follow', input: { url: 'bad' } })).toEqual({
      ok: false,
      error: { code: 'bad-address', values: { typed: 'bad' } },
    });
    expect(await ask({ command: 'follow', input: { url: 'bug' } })).toMatchObject({
      ok: false,
      error: { code: 'internal', values: {} },
    });
    expect(reported).toEqual([new Error('bug')]);
  });

  test('a command that arrives again is answered from what was done, also by another worker', async () => {
    const message = { command: 'follow', id: 'x', input: { url: 'https://news.example/' } };
    const first = await ask(message);
    expect(await ask(message)).toEqual(first);
    expect(calls).toEqual(['https://news.example/']);
  });

  test('one that arrives again while it is being carried out is joined', async () => {
    const message = { command: 'follow', id: 'x', input: { url: 'https://news.example/' } };
    const answer = worker();
    const replies = await Promise.all([1, 2].map(() => answer(message, { id: 'own' })));
    expect(replies[0]).toEqual(replies[1]);
    expect(calls).toHaveLength(1);
  });

  test.each([
    ['another input', { command: 'follow', input: { url: 'https://other.example/' } }],
    ['another command', { command: 'unfollow', input: { feedId: 'f' } }],
  ])('%s under the id of a command is refused, while it runs and after it', async (_, other) => {
    const message = { command: 'follow', id: 'x', input: { url: 'https://news.example/' } };
    const answer = worker();
    const first = answer(message, { id: 'own' });
    const beside = answer({ ...other, id: 'x' }, { id: 'own' });
    expect(await beside).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    expect(await first).toMatchObject({ ok: true });
    expect(await ask({ ...other, id: 'x' })).toMatchObject({ error: { code: 'bad-input' } });
    expect(calls).toEqual(['https://news.example/']);
    expect(await ask(message)).toEqual(await first);
  });

  test('one that failed is carried out when it arrives again', async () => {
    const message = { command: 'follow', id: 'x', input: { url: 'bug' } };
    await ask(message);
    await ask(message);
    expect(reported).toHaveLength(2);
  });
});
