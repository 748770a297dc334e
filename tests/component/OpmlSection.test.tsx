import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { readOpml } from '../../feed/opml.ts';
import { addFeeds } from '../../store/feeds.ts';
import { feedRow } from '../fixtures/archive.ts';
import { rss } from '../fixtures/desk.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
const A = 'https://a.example/feed';
const B = 'https://b.example/feed';
let page: TestPage;
beforeEach(() => {
  page = newPage();
  for (const url of [A, B]) page.desk.answers.set(url, () => new Response(rss(`News of ${url}`)));
});

async function choose(text: string): Promise<void> {
  page.show(context => <SettingsPage {...context} />);
  const field = await screen.findByLabelText<HTMLInputElement>(t('opml.choose'));
  fireEvent.change(field, { target: { files: [new File([text], 'feeds.opml')] } });
}
const outline = (url: string, folder: string) =>
  `<outline text="${folder}"><outline type="rss" text="Feed of ${folder}" xmlUrl="${url}"/></outline>`;
const LIST = `<opml version="2.0"><body>${outline(A, 'Home')}${outline(B, 'Sport')}</body></opml>`;
const follow = async () =>
  fireEvent.click(await screen.findByRole('button', { name: /^Follow.*\b2\b/ }));
const feeds = async () =>
  (await page.db.feeds.orderBy('url').toArray()).map(({ url, folder }) => [url, folder]);

describe('importing a list', () => {
  test('asks for all sites in one question, follows what it lists in its folders, and reads it', async () => {
    await choose(LIST);
    await follow();
    expect(page.asked).toEqual([[A, B]]);
    await expect.poll(feeds).toEqual([
      [A, 'Home'],
      [B, 'Sport'],
    ]);
    const progress = await screen.findByRole<HTMLProgressElement>('progressbar');
    await expect.poll(() => [progress.value, progress.max]).toEqual([2, 2]);
    expect(await page.db.articles.count()).toBe(2);
  });

  test('goes on where the sites are refused: each feed then says what it lacks', async () => {
    page.grants = false;
    page.desk.refused.add('a.example').add('b.example');
    await choose(LIST);
    await follow();
    const allow = { name: t('follow.allow', { host: 'a.example' }) };
    expect(await screen.findByRole('button', allow)).toBeTruthy();
    expect(await feeds()).toHaveLength(2);
    expect(page.desk.requests).toEqual([]);
  });

  test('cancelled ends for the feeds that no round has reached', async () => {
    // The first feed answers, the second one keeps the round waiting for good.
    const { promise: never } = Promise.withResolvers<Response>();
    page.desk.answers.set(B, () => never);
    await choose(LIST);
    await follow();
    const cancel = await screen.findByRole('button', { name: t('opml.cancel') });
    await expect.poll(async () => (await page.db.articles.count()) > 0).toBe(true);
    fireEvent.click(cancel);
    await expect.poll(feeds).toEqual([[A, 'Home']]);
  });

  test('says of a file that is no list what to do, and follows nothing', async () => {
    await choose('<html></html>');
    expect((await screen.findByText(t('opml.bad'))).getAttribute('role')).toBe('alert');
    expect(await feeds()).toEqual([]);
  });
});

test('the exported list holds every feed under the reader’s own name and folder', async () => {
  const saved: Blob[] = [];
  const keep = (blob: Blob) => `blob:${saved.push(blob)}`;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: keep, revokeObjectURL: () => {} }));
  await addFeeds(page.db, [
    { ...feedRow('a', A), customTitle: 'Mine', folder: 'Home' },
    feedRow('b', B),
  ]);
  page.show(context => <SettingsPage {...context} />);
  await screen.findByRole('heading', { name: 'Mine' });
  fireEvent.click(screen.getByRole('button', { name: t('opml.export') }));
  const [file] = saved;
  if (file === undefined) throw new Error('Nothing was exported.');
  const { promise: text, resolve } = Promise.withResolvers<string>();
  const reader = new FileReader();
  reader.onload = () => resolve(String(reader.result));
  reader.readAsText(file);
  expect(readOpml(await text)?.feeds).toEqual([
    { url: B, title: 'b', folder: null },
    { url: A, title: 'Mine', folder: 'Home' },
  ]);
});
