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
  unfollow: async () => null,
  pollNow: async () => ({ asked: 0, added: 0, failed: 0 }),
  markRead: async () => null,
  openArticle: async () => null,
  setSetting: async () => null,
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
