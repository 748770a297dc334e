import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { HeadlineList } from '../../components/lists/HeadlineList.tsx';
import { Keys } from '../../components/lists/Keys.tsx';
import { SearchField } from '../../components/search/SearchField.tsx';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { readSettings, writeSetting } from '../../store/settings.ts';
import { bringNews, draft } from '../fixtures/archive.ts';
import { ENGLISH, headline } from '../fixtures/headlines.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
let page: TestPage;
let opened: string[];
beforeEach(async () => {
  page = newPage();
  opened = [];
  // What jsdom lacks of dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});

/** A page with two headlines, a search field, and one headline that only runs by. */
async function show(): Promise<void> {
  await bringNews(page.db, draft('a', { headline: 'Bank' }), draft('b', { headline: 'Coins' }));
  page.show(context => (
    <>
      <div class="ticker">
        <HeadlineList items={[headline('x')]} i18n={ENGLISH} now={0} onOpen={null} />
      </div>
      <SearchField value="" i18n={ENGLISH} onSearch={() => {}} />
      <main>
        <HeadlineList
          items={[headline('a', { headline: 'Bank' }), headline('b', { headline: 'Coins' })]}
          i18n={ENGLISH}
          now={0}
          onOpen={articleId => opened.push(articleId)}
        />
      </main>
      <Keys {...context} hasButton />
    </>
  ));
  await screen.findByRole('main');
  await untilKeysWork();
}

/** Waits for the effect that listens for keys: one that it takes, and that does nothing yet, is kept from the browser. */
async function untilKeysWork(): Promise<void> {
  const { shortcutKeys } = await readSettings(page.db);
  await expect.poll(() => press(shortcutKeys.open)).toBe(false);
}
const press = (key: string, more: KeyboardEventInit = {}, target: Element = focused()) =>
  fireEvent.keyDown(target, { key, ...more });
const focused = () => document.activeElement ?? document.body;
const status = (articleId: string) => page.db.statuses.get(articleId);

describe('a key', () => {
  test('moves through the headlines of the page, and stops at either end', async () => {
    await show();
    const seen = ['j', 'j', 'j', 'k', 'k'].map(key => {
      press(key);
      return focused().textContent;
    });
    expect(seen).toEqual(['Bank', 'Coins', 'Coins', 'Bank', 'Bank']);
  });

  test('opens the headline in focus, and nothing without one', async () => {
    await show();
    press('o');
    expect(opened).toEqual([]);
    press('j');
    press('o');
    expect(opened).toEqual(['a']);
  });

  test('marks the headline in focus as read, and as unread again', async () => {
    await show();
    press('j');
    press('m');
    await expect.poll(async () => (await status('a'))?.read).toBe(1);
    press('m');
    await expect.poll(async () => (await status('a'))?.read).toBe(0);
    expect((await status('b'))?.read).toBe(0);
  });

  test('saves the headline in focus, and unsaves it again', async () => {
    await show();
    press('j');
    press('s');
    await expect.poll(async () => (await status('a'))?.savedAt).toBe(page.desk.at);
    press('s');
    await expect.poll(async () => (await status('a'))?.savedAt).toBeNull();
  });

  test('leads to the search field', async () => {
    await show();
    expect(press('/')).toBe(false);
    expect(focused()).toBe(screen.getByRole('searchbox'));
  });

  test.each([
    ['where something is typed', {}, () => screen.getByRole('searchbox')],
    ['with Control', { ctrlKey: true }, () => document.body],
    ['with Alt', { altKey: true }, () => document.body],
    ['with Command', { metaKey: true }, () => document.body],
    ['while a word is composed', { isComposing: true }, () => document.body],
  ] as const)('does nothing %s', async (_, more, target) => {
    await show();
    expect(press('j', more, target())).toBe(true);
    expect(focused()).toBe(document.body);
  });
});

describe('in an article', () => {
  beforeEach(async () => {
    page.show(context => (
      <>
        <main>
          <nav>
            <a rel="prev" href="#/before">
              Newer
            </a>
            <a rel="next" href="#/after">
              Older
            </a>
          </nav>
          <article class="article" data-article="a">
            <p class="article-original">
              <a href="#/original">Original</a>
            </p>
          </article>
          <HeadlineList
            items={[headline('b', { headline: 'Coins', href: '#/related' })]}
            i18n={ENGLISH}
            now={0}
          />
        </main>
        <Keys {...context} hasButton />
      </>
    ));
    await screen.findByRole('main');
    const { shortcutKeys } = await readSettings(page.db);
    await expect.poll(() => press(shortcutKeys.read)).toBe(false);
  });

  test.each([
    ['j', '#/after'],
    ['k', '#/before'],
    ['o', '#/original'],
  ])('%s leads to %s', async (key, hash) => {
    press(key);
    await expect.poll(() => location.hash).toBe(hash);
  });

  test('o opens the headline in focus rather than the original', async () => {
    screen.getByRole('link', { name: 'Coins' }).focus();
    press('o');
    await expect.poll(() => location.hash).toBe('#/related');
  });
});

describe('the reader’s own keys', () => {
  test('replace the usual ones', async () => {
    const { shortcutKeys } = DEFAULT_SETTINGS;
    await writeSetting(page.db, 'shortcutKeys', { ...shortcutKeys, next: 'n' });
    await show();
    press('j');
    expect(focused()).toBe(document.body);
    press('n');
    expect(focused().textContent).toBe('Bank');
  });

  test('do nothing where they are switched off, and there is no table of them', async () => {
    await show();
    await writeSetting(page.db, 'shortcuts', false);
    await expect.poll(() => screen.queryByRole('button', { name: t('tools.keys') })).toBeNull();
    await expect.poll(() => press('j')).toBe(true);
  });
});

test('the table names each key and what it does, and no key works behind it', async () => {
  await show();
  press('?');
  const dialog = await screen.findByRole('dialog', { name: t('keys.title') });
  expect(dialog.textContent).toContain(`j${t('keys.next')}`);
  expect(dialog.textContent).toContain(`${t('keys.escape')}${t('keys.back')}`);
  press('j');
  expect(document.querySelector('main')?.contains(focused())).toBe(false);
  fireEvent(dialog, new Event('close'));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
});
