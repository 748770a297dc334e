import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { FollowPanel } from '../../components/follow/FollowPanel.tsx';
import { addFeeds } from '../../store/feeds.ts';
import { feedRow } from '../fixtures/archive.ts';
import { CATALOGUE } from '../fixtures/catalogue.ts';
import { rss } from '../fixtures/desk.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
const FEED = 'https://river.example/feed';
let page: TestPage;
beforeEach(() => {
  page = newPage();
  page.desk.refused.add('river.example').add('feeds.example');
  page.desk.answers.set(FEED, () => answer(rss('Bridge opens'), 'application/rss+xml'));
});

function answer(text: string, type: string): Response {
  return new Response(text, { headers: { 'Content-Type': type } });
}
const show = () => page.show(context => <FollowPanel {...context} />);
const click = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
async function follow(typed: string): Promise<void> {
  fireEvent.input(await screen.findByRole('textbox'), { target: { value: typed } });
  // The catalogue below has a button of the same name.
  const [button] = screen.getAllByRole('button', { name: t('follow.button') });
  if (button !== undefined) fireEvent.click(button);
}
const addresses = async () => (await page.db.feeds.toArray()).map(({ url }) => url);
const ALLOW = t('follow.allow', { host: 'river.example' });

describe('following an address', () => {
  test('asks for its site, and brings its first articles when that is granted', async () => {
    show();
    await follow(FEED);
    expect(page.asked).toEqual([[FEED]]);
    expect(await screen.findByText(t('follow.done', { title: 'Test' }))).toBeTruthy();
    expect(await addresses()).toEqual([FEED]);
    await expect.poll(() => page.db.articles.count()).toBe(1);
    expect(screen.getByRole('textbox')).toHaveProperty('value', '');
  });

  test('asks nothing of the site where the reader refuses, says so, and can be allowed later', async () => {
    page.grants = false;
    show();
    await follow(FEED);
    await expect.poll(async () => (await page.db.pendingFollows.get(FEED))?.state).toBe('failed');
    expect(page.desk.requests).toEqual([]);
    page.grants = true;
    await click(ALLOW);
    expect(await screen.findByText(t('follow.done', { title: 'Test' }))).toBeTruthy();
  });

  test('finds the feed that a page names', async () => {
    const head = `<link rel="alternate" type="application/rss+xml" href="${FEED}">`;
    page.desk.answers.set('https://river.example/', () =>
      answer(`<html><head>${head}</head></html>`, 'text/html'),
    );
    show();
    await follow('river.example');
    await expect.poll(addresses).toEqual([FEED]);
  });

  test('at another host waits for access to that host as well', async () => {
    const other = 'https://feeds.example/rss';
    const head = `<link rel="alternate" type="application/rss+xml" href="${other}">`;
    page.desk.answers.set('https://river.example/', () =>
      answer(`<html><head>${head}</head></html>`, 'text/html'),
    );
    page.desk.answers.set(other, () => answer(rss('Bridge opens'), 'application/rss+xml'));
    show();
    await follow('river.example');
    await click(t('follow.allow', { host: 'feeds.example' }));
    await expect.poll(addresses).toEqual([other]);
    expect(page.asked).toEqual([['https://river.example/'], [other]]);
  });

  test('offers a choice where a page names several feeds', async () => {
    const sport = 'https://river.example/sport';
    const head = [FEED, sport]
      .map(url => `<link rel="alternate" type="application/rss+xml" href="${url}">`)
      .join('');
    page.desk.answers.set('https://river.example/', () =>
      answer(`<html><head>${head}</head></html>`, 'text/html'),
    );
    page.desk.answers.set(sport, () => answer(rss('Team wins'), 'application/rss+xml'));
    show();
    await follow('river.example');
    await click(/Team wins/);
    await expect.poll(addresses).toEqual([sport]);
  });

  test('that is none keeps what was typed and asks nobody', async () => {
    show();
    await follow('?');
    expect((await screen.findByRole('alert')).textContent).toBe(t('follow.bad-address'));
    await follow('two words that name nothing');
    expect((await screen.findByText(t('catalogue.no-hits'))).getAttribute('role')).toBe('status');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(page.asked).toEqual([]);
    expect(page.commands).toEqual([]);
  });

  test('with a password is refused for it, and the password is not repeated', async () => {
    show();
    await follow('https://reader:secret@river.example/feed');
    const said = (await screen.findByRole('alert')).textContent;
    expect(said).toBe(t('follow.login'));
    expect(page.asked).toEqual([]);
    expect(page.commands).toEqual([]);
  });

  test('beside one that is none is followed, and the other is named', async () => {
    show();
    await follow(`${FEED}, ftp://old.example/`);
    expect(page.asked).toEqual([[FEED]]);
    expect((await screen.findByRole('alert')).textContent).toContain('ftp://old.example/');
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'ftp://old.example/');
  });

  test('is taken back by a click', async () => {
    page.grants = false;
    show();
    await follow(FEED);
    await click(t('action.dismiss'));
    await expect.poll(() => page.db.pendingFollows.count()).toBe(0);
    await expect.poll(() => screen.queryByRole('button', { name: ALLOW })).toBeNull();
  });
});

describe('the catalogue', () => {
  // The browser of the tests names no country: the catalogue begins with sources of no single one.
  const [first, second] = CATALOGUE.entries.filter(({ name }) =>
    ['Africanews', 'Carbon Brief'].includes(name),
  );
  if (first === undefined || second === undefined) throw new Error('The catalogue is empty.');

  test('asks for all that was marked in one question, the outlets’ own sites included', async () => {
    page.grants = false;
    show();
    for (const { name } of [first, second]) {
      const [box] = await screen.findAllByRole('checkbox', { name: new RegExp(name) });
      if (box !== undefined) fireEvent.click(box);
    }
    await click(/2/);
    expect(page.asked).toEqual([[first.feedUrl, first.siteUrl, second.feedUrl, second.siteUrl]]);
    const states = async () => (await page.db.pendingFollows.toArray()).map(({ state }) => state);
    await expect.poll(states).toEqual(['failed', 'failed']);
  });

  test('Enter in the field leads from a name to the best of what fits, and asks nothing yet', async () => {
    show();
    fireEvent.input(await screen.findByRole('textbox'), { target: { value: 'bangkok post' } });
    await screen.findByRole('button', { name: /^Bangkok Post/ });
    await follow('bangkok post');
    await expect.poll(() => document.activeElement?.textContent).toMatch(/^Bangkok Post/);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(page.asked).toEqual([]);
    fireEvent.click(document.activeElement ?? document.body);
    expect(page.asked).toEqual([
      ['https://www.bangkokpost.com/rss/data/most-recent.xml', 'https://www.bangkokpost.com/'],
    ]);
  });

  test('is searched by words, and shows as done what is followed', async () => {
    await addFeeds(page.db, [feedRow('f', first.feedUrl)]);
    show();
    const marked = () =>
      screen
        .queryAllByRole<HTMLInputElement>('checkbox', { hidden: true })
        .filter(({ checked, disabled }) => checked && disabled)
        .map(box => box.parentElement?.querySelector('bdi')?.textContent);
    await expect.poll(marked).toEqual([first.name]);
    const words = second.name.replace(/[^\p{L}\p{M} ]/gu, '');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: words } });
    await click(new RegExp(second.name));
    expect(page.asked).toEqual([[second.feedUrl, second.siteUrl]]);
  });
});
