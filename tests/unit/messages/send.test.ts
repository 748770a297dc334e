/** Commands go through the browser's messages, each under an id of its own, and are sent again when nobody answers. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSend } from '../../../messages/send.ts';

let received: unknown[];
let count: number;
const send = createSend(() => `id ${++count}`);

beforeEach(() => {
  fakeBrowser.reset();
  received = [];
  count = 0;
});

/** A background that answers with the next of `replies`; undefined is no answer. */
function listen(...replies: readonly unknown[]): void {
  const left = [...replies];
  fakeBrowser.runtime.onMessage.addListener((message, _, respond) => {
    received.push(message);
    respond(left.shift());
    return true;
  });
}

test('a command arrives with its name, its input and an id, and its reply comes back', async () => {
  const reply = { ok: true, value: { feedId: 'f' } };
  listen(reply, reply);
  expect(await send('follow', { url: 'https://f.example/' })).toEqual(reply);
  await send('unfollow', { feedId: 'f' });
  expect(received).toEqual([
    { command: 'follow', id: 'id 1', input: { url: 'https://f.example/' } },
    { command: 'unfollow', id: 'id 2', input: { feedId: 'f' } },
  ]);
});

test('a command that nobody answers is sent again under the same id', async () => {
  listen(undefined, { ok: true, value: null });
  expect(await send('unfollow', { feedId: 'f' })).toEqual({ ok: true, value: null });
  expect(received).toHaveLength(2);
  expect(received[0]).toEqual(received[1]);
});

test('without a background the reply is an error value', async () => {
  expect(await send('unfollow', { feedId: 'f' })).toEqual({
    ok: false,
    error: { code: 'no-answer', values: {} },
  });
});
