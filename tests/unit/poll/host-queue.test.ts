/** Hosts are handed out one asker each, urgent ones first. */
import { beforeEach, expect, test } from 'vitest';
import { createHostQueue, type HostQueue } from '../../../poll/host-queue.ts';
import { newPollState } from '../../../store/feeds.ts';
import { feedRow } from '../../fixtures/archive.ts';

let queue: HostQueue;
beforeEach(() => {
  queue = createHostQueue();
});
/** A feed named "host/path". */
const due = (name: string) => ({
  feed: { ...feedRow(name), url: `https://${name}` },
  state: newPollState(name, 0),
});
const add = (isUrgent: boolean, ...names: readonly string[]) => queue.add(names.map(due), isUrgent);
const next = (host: string) => queue.nextFeed(host)?.feed.feedId ?? null;

test('a host is asked by one alone, for its feeds in their order', () => {
  add(false, 'a.example/1', 'b.example/1', 'a.example/2');
  expect(queue.takeHost(false)).toBe('a.example');
  expect(queue.takeHost(false)).toBe('b.example');
  expect(queue.takeHost(false)).toBeNull();
  expect([next('a.example'), next('a.example'), next('a.example')]).toEqual([
    'a.example/1',
    'a.example/2',
    null,
  ]);
  expect(queue.takeHost(false)).toBeNull();
});

test('what is urgent goes before what waits, also on its own host', () => {
  add(false, 'a.example/1', 'b.example/1', 'c.example/1');
  add(true, 'c.example/2', 'c.example/3', 'd.example/1');
  expect(queue.takeHost(false)).toBe('c.example');
  expect([next('c.example'), next('c.example'), next('c.example')]).toEqual([
    'c.example/2',
    'c.example/3',
    'c.example/1',
  ]);
  expect(queue.takeHost(false)).toBe('d.example');
  expect(queue.takeHost(false)).toBe('a.example');
});

test('whoever is there for what is urgent gets nothing else', () => {
  add(false, 'a.example/1');
  expect(queue.takeHost(true)).toBeNull();
  add(true, 'b.example/1');
  expect(queue.takeHost(true)).toBe('b.example');
  expect(next('b.example')).toBe('b.example/1');
  expect(next('b.example')).toBeNull();
  add(false, 'b.example/2');
  expect(queue.takeHost(true)).toBeNull();
});

test('a host that is being asked goes on with what is urgent, and is not asked beside', () => {
  add(false, 'a.example/1', 'a.example/2');
  expect(queue.takeHost(false)).toBe('a.example');
  expect(next('a.example')).toBe('a.example/1');
  add(true, 'a.example/3');
  expect(queue.takeHost(true)).toBeNull();
  expect([next('a.example'), next('a.example'), next('a.example')]).toEqual([
    'a.example/3',
    'a.example/2',
    null,
  ]);
});

test('it counts what came in, and knows it', () => {
  add(false, 'a.example/1');
  add(true, 'b.example/1');
  queue.takeHost(false);
  next('b.example');
  expect(queue.size()).toBe(2);
  expect(queue.has('b.example/1')).toBe(true);
  expect(queue.has('c.example/1')).toBe(false);
});
