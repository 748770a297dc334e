import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { FirstRun } from '../../components/first-run/FirstRun.tsx';
import { FirstSet } from '../../components/first-run/FirstSet.tsx';
import { MoreSets } from '../../components/first-run/MoreSets.tsx';
import { readStarterSets } from '../../feed/starter-sets.ts';
import { addFeeds } from '../../store/feeds.ts';
import { writeSetting } from '../../store/settings.ts';
import { feedRow } from '../fixtures/archive.ts';
import { rss } from '../fixtures/desk.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
const SETS = readStarterSets();
const CAMBODIA = SETS.find(({ id }) => id === 'cambodia-km') ?? SETS[0];
const SOURCES = CAMBODIA?.sources ?? [];
const URLS = SOURCES.map(({ feedUrl }) => feedUrl);
let page: TestPage;

beforeEach(async () => {
  page = newPage();
  await writeSetting(page.db, 'language', 'km');
  for (const { feedUrl, siteUrl } of SOURCES) {
    page.desk.refused.add(new URL(feedUrl).hostname).add(new URL(siteUrl).hostname);
    page.desk.answers.set(feedUrl, () => new Response(rss(`News of ${feedUrl}`)));
  }
});

async function show(): Promise<void> {
  page.show(context => <FirstRun {...context} />);
  await screen.findByRole('heading', { name: t('first.title') });
}
const cards = () => screen.getAllByRole('heading', { level: 3 }).map(one => one.textContent);
const card = async () =>
  within(await screen.findByRole('region', { name: t('starter.cambodia-km') }));
const follow = async (count: number) =>
  fireEvent.click(
    (await card()).getByRole('button', { name: new RegExp(t('first.follow', { count })) }),
  );
const followed = async () => (await page.db.feeds.toArray()).map(({ url }) => url);
const kept = async (key: string) => (await page.db.settings.get(key))?.value ?? null;
const alerts = async () => [await kept('alerts'), await kept('alertLevel')];
const radio = (choice: 'off' | 'big' | 'more') =>
  screen.findByRole<HTMLInputElement>('radio', { name: t(`first.alerts.${choice}`) });

describe('the first page', () => {
  test('offers eight sets, those that fit first, and all others at a click', async () => {
    await show();
    await card();
    const names = cards().filter(name => name !== t('first.asks'));
    expect(names.slice(0, 2)).toEqual([t('starter.cambodia-km'), t('starter.cambodia-en')]);
    expect(names).toHaveLength(8);
    const count = SETS.length - 8;
    fireEvent.click(screen.getByRole('button', { name: t('first.all-sets', { count }) }));
    await expect.poll(() => cards().length).toBe(SETS.length + 1);
  });

  test('says what the browser will ask, and names the sources of each set', async () => {
    await show();
    expect(screen.getByText(t('first.asks.why'))).toBeTruthy();
    for (const { name } of SOURCES) expect((await card()).getByText(name)).toBeTruthy();
  });

  test('has the field and the catalogue below', async () => {
    await show();
    expect(await screen.findByRole('textbox', { name: t('follow.label') })).toBeTruthy();
    expect(await screen.findByText(t('catalogue.title'))).toBeTruthy();
  });
});

describe('the button of a set', () => {
  test('asks one question for all its sites, before anything is asked of them', async () => {
    page.grants = false;
    await show();
    await follow(SOURCES.length);
    expect(page.asked).toEqual([SOURCES.flatMap(({ feedUrl, siteUrl }) => [feedUrl, siteUrl])]);
    expect(page.desk.requests).toEqual([]);
  });

  test('follows them all once that is granted, and their news comes', async () => {
    await show();
    await follow(SOURCES.length);
    await expect.poll(followed).toEqual(expect.arrayContaining(URLS));
    await expect.poll(() => page.db.articles.count()).toBe(SOURCES.length);
    expect((await card()).getByRole('status').textContent).toBe(t('first.coming'));
  });

  test('changes nothing where the reader refuses, says so, and asks again', async () => {
    page.grants = false;
    await show();
    await follow(SOURCES.length);
    expect(await (await card()).findByText(t('first.refused'))).toBeTruthy();
    expect(await page.db.pendingFollows.count()).toBe(0);
    expect(await followed()).toEqual([]);
    expect(page.desk.requests).toEqual([]);
    expect(await alerts()).toEqual([null, null]);
    page.grants = true;
    await follow(SOURCES.length);
    await expect.poll(followed).toEqual(expect.arrayContaining(URLS));
  });

  test('follows what had access before, where the reader refuses the rest', async () => {
    page.grants = false;
    const [first] = SOURCES;
    if (first !== undefined) page.desk.refused.delete(new URL(first.feedUrl).hostname);
    await show();
    await follow(SOURCES.length);
    await expect.poll(followed).toEqual([first?.feedUrl]);
    await expect
      .poll(async () => (await page.db.pendingFollows.toArray()).map(({ address }) => address))
      .toEqual([first?.feedUrl]);
  });

  test('follows only what the reader left in, and nothing where that is nothing', async () => {
    await show();
    fireEvent.click((await card()).getByRole('button', { name: new RegExp(t('first.pick')) }));
    const boxes = await (await card()).findAllByRole('checkbox');
    for (const box of boxes) fireEvent.click(box);
    expect(await (await card()).findByText(t('first.none'))).toBeTruthy();
    const button = (await card()).getByRole('button', { name: /Follow/ });
    expect(button).toHaveProperty('disabled', true);
    for (const box of boxes.slice(0, 2)) fireEvent.click(box);
    await expect.poll(() => button.textContent).toContain(t('first.follow', { count: 2 }));
    fireEvent.click(button);
    expect(page.asked).toEqual([
      SOURCES.slice(0, 2).flatMap(({ feedUrl, siteUrl }) => [feedUrl, siteUrl]),
    ]);
    await expect.poll(followed).toHaveLength(2);
    expect(await followed()).toEqual(expect.arrayContaining(URLS.slice(0, 2)));
  });
});

describe('alerts', () => {
  test('are explained, with only big news marked and nothing kept yet', async () => {
    await show();
    expect(screen.getByText(t('first.alerts.what', { count: 12 }))).toBeTruthy();
    expect((await radio('big')).checked).toBe(true);
    expect(await alerts()).toEqual([null, null]);
  });

  test.each([
    ['off', [false, null]],
    ['more', [true, 'breaking']],
  ] as const)('are as the reader chooses, at once: %s', async (choice, expected) => {
    await show();
    fireEvent.click(await radio(choice));
    await expect.poll(alerts).toEqual(expected);
    await expect.poll(async () => (await radio(choice)).checked).toBe(true);
  });

  test('are what is marked once the reader follows a set', async () => {
    await show();
    await follow(SOURCES.length);
    await expect.poll(() => page.commands).toContain('advanceFollows');
    expect(await alerts()).toEqual([true, 'flash']);
    await expect.poll(followed).toEqual(expect.arrayContaining(URLS));
  });

  test('are what is marked once the reader follows something by the field', async () => {
    await show();
    const [url = ''] = URLS;
    const field = await screen.findByRole('textbox', { name: t('follow.label') });
    fireEvent.input(field, { target: { value: url } });
    const [button] = screen.getAllByRole('button', { name: t('follow.button') });
    if (button !== undefined) fireEvent.click(button);
    await expect.poll(() => page.commands).toContain('advanceFollows');
    expect(await alerts()).toEqual([true, 'flash']);
    await expect.poll(followed).toEqual([url]);
  });

  test('stay as they were chosen before', async () => {
    await writeSetting(page.db, 'alerts', false);
    await show();
    expect((await radio('off')).checked).toBe(true);
    await follow(SOURCES.length);
    await expect.poll(followed).toEqual(expect.arrayContaining(URLS));
    expect(await alerts()).toEqual([false, null]);
  });
});

describe('what was followed', () => {
  test('is said where none of it could be read, and can be tried again', async () => {
    for (const { feedUrl } of SOURCES)
      page.desk.answers.set(feedUrl, () => new Response('', { status: 500 }));
    await show();
    await follow(SOURCES.length);
    expect(await (await card()).findByText(t('first.failed'))).toBeTruthy();
    expect(await followed()).toEqual([]);
    await follow(SOURCES.length);
    expect(page.asked).toHaveLength(2);
  });

  test('is left out of its set, and a set without anything more goes', async () => {
    const [first = '', ...others] = URLS;
    await addFeeds(page.db, [feedRow('one', first)]);
    page.show(context => <MoreSets {...context} />);
    const title = await screen.findByText(t('first.sets'));
    const details = title.closest('details');
    if (details === null) throw new Error('The sets are not behind their title.');
    details.open = true;
    expect((await card()).queryByText(SOURCES[0]?.name ?? '')).toBeNull();
    await follow(SOURCES.length - 1);
    await expect.poll(followed).toHaveLength(SOURCES.length);
    expect(await followed()).toEqual(expect.arrayContaining(others));
    await expect
      .poll(() => screen.queryByRole('region', { name: t('starter.cambodia-km') }))
      .toBeNull();
  });
});

describe('the short form', () => {
  test('has the set that fits best and the way to the whole page, and chooses no alerts', async () => {
    page.show(context => <FirstSet {...context} />);
    expect((await screen.findByRole('link', { name: t('first.more') })).getAttribute('href')).toBe(
      'reader.html',
    );
    await card();
    expect(cards()).toEqual([t('starter.cambodia-km')]);
    await follow(SOURCES.length);
    await expect.poll(followed).toEqual(expect.arrayContaining(URLS));
    expect(await alerts()).toEqual([null, null]);
  });
});
