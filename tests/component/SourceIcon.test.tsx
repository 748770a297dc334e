/** The mark of a source: a letter at first, the icon when it comes, and no more reading than that takes. */
import { act, cleanup, fireEvent } from '@testing-library/preact';
import type { DBCore } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SourceIcon } from '../../components/lists/SourceIcon.tsx';
import type { SiteIcon } from '../../model/icon-rows.ts';
import { commitFeed } from '../../store/commit-feed.ts';
import { addFeeds, newFeed } from '../../store/feeds.ts';
import { keepIcon, noteAsked } from '../../store/site-icons.ts';
import { draft, feedRow, NOW } from '../fixtures/archive.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';
import { png } from '../fixtures/pictures.ts';

usePages();
const ICON: SiteIcon = { type: 'image/png', bytes: png(32), tone: 'any' };

let page: TestPage;
let given: string[];
let revoked: string[];
/** How often a page read rows of icons. */
let reads: number;
const { createObjectURL, revokeObjectURL } = URL;
beforeEach(async () => {
  page = newPage();
  given = [];
  revoked = [];
  reads = 0;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      given.push(blob.type);
      return `blob:${given.length}`;
    },
    revokeObjectURL: (url: string) => void revoked.push(url),
  });
  page.db.use({
    stack: 'dbcore',
    name: 'count',
    create: (core: DBCore) => ({
      ...core,
      table: name => {
        const table = core.table(name);
        const getMany: typeof table.getMany = request => {
          const { mode } = request.trans as IDBTransaction;
          if (name === 'siteIcons' && mode === 'readonly') reads++;
          return table.getMany(request);
        };
        return { ...table, getMany };
      },
    }),
  });
  await addFeeds(page.db, [
    feedRow('a'),
    newFeed('b', 'https://a.example/sport.xml', NOW),
    feedRow('c'),
  ]);
});
afterEach(async () => {
  cleanup();
  // What ends with a view ends in a turn of its own.
  await new Promise(next => setTimeout(next));
  Object.assign(URL, { createObjectURL, revokeObjectURL });
});

const show = () =>
  page.show(() => (
    <p>
      <SourceIcon feedId="a" name="Angkor Herald" />
      <SourceIcon feedId="b" name="Baltic Observer" />
      <SourceIcon feedId="c" name="The Continental" />
      <SourceIcon feedId={null} name="Delta Times" />
    </p>
  ));
const marks = () =>
  [...document.querySelectorAll('.source-icon')].map(
    mark => mark.querySelector('img')?.getAttribute('src') ?? mark.getAttribute('data-letter'),
  );
const keep = async (site: string, icon: SiteIcon = ICON) => {
  await noteAsked(page.db, site, NOW);
  await keepIcon(page.db, site, icon, NOW + given.length);
};

test('a letter stands for a source until its icon comes, which its other feeds share', async () => {
  show();
  await expect.poll(marks).toEqual(['A', 'B', 'T', 'D']);
  await keep('a.example');
  await expect.poll(marks).toEqual(['blob:1', 'blob:1', 'T', 'D']);
  expect(given).toEqual(['image/png']);
  await keep('c.example', { ...ICON, type: 'image/svg+xml', tone: 'dark' });
  await expect.poll(marks).toEqual(['blob:1', 'blob:1', 'blob:2', 'D']);
  expect(document.querySelectorAll('.source-icon-dark')).toHaveLength(1);
});

test('icon and letter stand in the same box, and are silent', async () => {
  await keep('a.example');
  show();
  await expect.poll(marks).toEqual(['blob:1', 'blob:1', 'T', 'D']);
  for (const mark of document.querySelectorAll('.source-icon'))
    expect(mark.getAttribute('aria-hidden')).toBe('true');
  expect(document.querySelector('img')?.getAttribute('alt')).toBe('');
});

test('an icon that the browser can’t draw gives way to the letter, for all feeds of its site', async () => {
  await keep('a.example');
  show();
  await expect.poll(marks).toEqual(['blob:1', 'blob:1', 'T', 'D']);
  const image = document.querySelector('img');
  if (image !== null) act(() => void fireEvent.error(image));
  await expect.poll(marks).toEqual(['A', 'B', 'T', 'D']);
});

test('a round of polling repeats no reading of icons', async () => {
  await keep('a.example');
  show();
  await expect.poll(marks).toEqual(['blob:1', 'blob:1', 'T', 'D']);
  expect(reads).toBe(1);
  for (let at = 0; at < 10; at++)
    await commitFeed(page.db, {
      feedId: 'c',
      feed: { title: `C${at}` },
      state: {},
      drafts: [draft(`d${at}`, { feedId: 'c' })],
      now: NOW,
    });
  await noteAsked(page.db, 'c.example', NOW);
  // The next icon is read for the source that lacks one, and was the next thing to be read.
  await keep('c.example');
  await expect.poll(marks).toEqual(['blob:1', 'blob:1', 'blob:2', 'D']);
  expect(reads).toBe(2);
});

test('the object URLs go with the page', async () => {
  await keep('a.example');
  show();
  await expect.poll(marks).toEqual(['blob:1', 'blob:1', 'T', 'D']);
  expect(revoked).toEqual([]);
  cleanup();
  await vi.waitFor(() => expect(revoked).toEqual(['blob:1']));
});
