/** What a page asks the browser for: access to sites, and whether it has it. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPageDesk } from '../../../../entrypoints/wiring/page-desk.ts';
import { freshDatabase } from '../../../fixtures/archive.ts';

let granted: Set<string>;
let asked: (readonly string[])[];
beforeEach(() => {
  granted = new Set();
  asked = [];
  const all = ({ origins = [] }: { origins?: readonly string[] }) =>
    origins.every(origin => granted.has(origin));
  Object.assign(fakeBrowser.permissions, {
    contains: async (wanted: { origins?: readonly string[] }) => all(wanted),
    request: async (wanted: { origins?: readonly string[] }) => {
      asked.push(wanted.origins ?? []);
      for (const origin of wanted.origins ?? []) granted.add(origin);
      return true;
    },
  });
});
const desk = createPageDesk(freshDatabase());

test('access is asked for a site once, whatever its pages, before anything is awaited', async () => {
  const answer = desk.requestAccess([
    'https://news.example/a',
    'https://news.example/b?c',
    'http://other.example/',
  ]);
  expect(asked).toHaveLength(1);
  expect(new Set(asked[0]).size).toBe(2);
  expect(await answer).toBe(true);
});

test('a page may fetch what its site was allowed for, and nothing else', async () => {
  expect(await desk.mayFetch('https://news.example/feed')).toBe(false);
  await desk.requestAccess(['https://news.example/']);
  expect(await desk.mayFetch('https://news.example/feed')).toBe(true);
  expect(await desk.mayFetch('https://other.example/feed')).toBe(false);
});
