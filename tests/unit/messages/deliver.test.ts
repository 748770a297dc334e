import { describe, expect, test } from 'vitest';
import { deliver, type Transport } from '../../../messages/deliver.ts';

const never = new Promise<never>(() => {});
const input = { feedId: 'f' };
const done = { ok: true, value: null } as const;
/** Time passes at once where something is lost, and never before a reply that comes. */
const impatient = async () => {};
const patient = () => never;

describe('deliver', () => {
  test('returns the reply', async () => {
    expect(await deliver('unfollow', input, async () => done, patient)).toEqual(done);
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
    const transport: Transport = message =>
      ++calls === 1 ? first(message) : Promise.resolve(done);
    const pause = async () => {
      // Let a reply that is there overtake the clock.
      await new Promise(next => setTimeout(next, 5));
    };
    expect(await deliver('unfollow', input, transport, pause)).toEqual(done);
    expect(calls).toBe(2);
  });

  test('a refusal is a reply and is not sent again', async () => {
    let calls = 0;
    const refusal = { ok: false, error: { code: 'invalid', message: 'No.' } } as const;
    expect(
      await deliver(
        'unfollow',
        input,
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
    expect(await deliver('unfollow', input, () => never, impatient)).toMatchObject({
      ok: false,
      error: { code: 'failed' },
    });
  });
});
