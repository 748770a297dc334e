import { describe, expect, test } from 'vitest';
import { answer } from '../../../messages/answer.ts';
import { type Handlers, Refusal } from '../../../messages/protocol.ts';

const calls: unknown[] = [];
const handlers: Handlers = {
  follow: async ({ url }) => {
    if (url === 'bad') throw new Refusal('bad-address', 'No address.');
    if (url === 'bug') throw new Error('bug');
    calls.push(url);
    return { feedId: 'f' };
  },
  wantFollow: async ({ address }) => ({ address }),
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
  noteVisit: async () => null,
  openStrip: async () => null,
  followStory: async () => null,
  testAlert: async () => null,
  muteStory: async () => null,
  setStoryLevel: async () => null,
  separateArticle: async () => ({ storyId: null }),
  rejoinArticle: async () => null,
};
const ask = (message: unknown, id = 'own') => answer(handlers, 'own', message, { id });

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
    [{ command: 'format-disk', input: {} }],
    [{ command: 'constructor', input: {} }],
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
    expect(await ask(message)).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  test('a refusal and a failure are values', async () => {
    expect(await ask({ command: 'follow', input: { url: 'bad' } })).toEqual({
      ok: false,
      error: { code: 'bad-address', message: 'No address.' },
    });
    expect(await ask({ command: 'follow', input: { url: 'bug' } })).toMatchObject({
      ok: false,
      error: { code: 'failed' },
    });
  });
});
