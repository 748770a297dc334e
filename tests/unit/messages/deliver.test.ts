import { describe, expect, test } from 'vitest';
import { deliver, type Transport } from '../../../messages/deliver.ts';
import { FEED_LIMITS } from '../../../poll/fetch-document.ts';

const never = new Promise<never>(() => {});
const input = { feedId: 'f' };
const done = { ok: true, value: null } as const;
/** Time passes at once where something is lost, and never before a reply that comes. */
const impatient = async () => {};
const patient = () => never;

describe('deliver', () => {
  test('returns the reply', async () => {
    expect(await deliver('unfollow', input, 'id', async () => done, patient)).toEqual(done);
  });

  test.each([
    [
      'refuses the connection',
      async () => Promise.reject(new Error('Receiving end does not exist')),
    ],
    ['answers nothing', async () => undefined],
    ['dies without a word', () => never],
  ] as [string, Transport][])('sends again to a background that %s', async (_, first) => {
    let calls = 0;
    const ids = new Set<string>();
    const transport: Transport = message => {
      ids.add(message.id);
      return ++calls === 1 ? first(message) : Promise.resolve(done);
    };
    const pause = async () => {
      // Let a reply that is there overtake the clock.
      await new Promise(next => setImmediate(next));
    };
    expect(await deliver('unfollow', input, 'id', transport, pause)).toEqual(done);
    expect(calls).toBe(2);
    expect(ids).toEqual(new Set(['id']));
  });

  test('gives a slow site the time to be read before its feed is followed', async () => {
    const waits: number[] = [];
    const pause = async (ms: number) => void waits.push(ms);
    const choice = { address: 'https://a.example/', feedUrl: 'https://a.example/rss' };
    await deliver('chooseFeed', choice, 'id', () => never, pause);
    // As long as a request may take.
    expect(Math.max(...waits)).toBeGreaterThan(FEED_LIMITS.timeoutMs);
  });

  test('a refusal is a reply and is not sent again', async () => {
    let calls = 0;
    const refusal = { ok: false, error: { code: 'bad-input', values: {} } } as const;
    expect(
      await deliver(
        'unfollow',
        input,
        'id',
        async () => {
          calls++;
          return refusal;
        },
        patient,
      ),
    ).toEqual(refusal);
    expect(calls).toBe(1);
  });

  test('gives up with an error that says so', async () => {
    expect(await deliver('unfollow', input, 'id', () => never, impatient)).toMatchObject({
      ok: false,
      error: { code: 'no-answer', values: {} },
    });
  });
});
