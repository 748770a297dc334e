/** The place in a list and the focus, as the reader goes through the history of a tab. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useLayoutEffect } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BackLine } from '../../components/lists/BackLine.tsx';
import { HeadlineList } from '../../components/lists/HeadlineList.tsx';
import { listInstead, readInstead, trackPlaces } from '../../components/shared/track-places.ts';
import { useRoute } from '../../components/shared/use-route.ts';
import { ENGLISH, headline } from '../fixtures/headlines.ts';
import { usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
const ROW = 100;
const WINDOW = 600;
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);

/** The articles of the list, which may change while an article is read. */
let listed: readonly string[] = [];
let redraw: () => void = () => {};

/** A list, or an article with a related one, by the address; rows of one height in a window of six. */
function Pages() {
  useLayoutEffect(trackPlaces, []);
  const route = useRoute();
  if (route.view === 'article')
    return (
      <main>
        <BackLine i18n={ENGLISH} />
        <article class="article" data-article={route.what} />
        <HeadlineList items={[headline('related')]} i18n={ENGLISH} now={0} />
        <input aria-label="field" />
        <details open>
          <summary>menu</summary>
        </details>
      </main>
    );
  return (
    <main key={`${route.view} ${route.what}`}>
      <h1>The list</h1>
      <HeadlineList items={listed.map(id => headline(id))} i18n={ENGLISH} now={0} />
    </main>
  );
}

function layOut(): void {
  let at = 0;
  Object.defineProperty(globalThis, 'scrollY', { configurable: true, get: () => at });
  Object.assign(globalThis, {
    innerHeight: WINDOW,
    scrollTo: ({ top }: { top: number }) => {
      const height = document.querySelectorAll('main .headline').length * ROW;
      at = Math.max(0, Math.min(top, height - WINDOW));
    },
    ResizeObserver: class {
      observe() {}
      disconnect() {}
    },
  });
  Element.prototype.getBoundingClientRect = function () {
    const row = this.closest('main .headline');
    const index = [...document.querySelectorAll('main .headline')].indexOf(row ?? this);
    return DOMRect.fromRect({ y: index * ROW - at, width: 100, height: ROW });
  };
  Element.prototype.scrollIntoView = function () {
    scrollTo({ top: this.getBoundingClientRect().top + at - WINDOW / 2 });
  };
}

beforeEach(() => {
  layOut();
  sessionStorage.clear();
  listed = numbered(50);
  redraw = render(<Pages />).rerender.bind(null, <Pages />);
});
afterEach(() => sessionStorage.clear());

const link = (articleId: string) => {
  const found = document.querySelector<HTMLElement>(`main [data-article="${articleId}"]`);
  if (found === null) throw new Error(`There is no link to ${articleId}.`);
  return found;
};
const focusedId = () => (document.activeElement as HTMLElement | null)?.dataset.article ?? null;
const isList = () => screen.queryByRole('heading', { name: 'The list' }) !== null;
const openArticle = () => document.querySelector<HTMLElement>('.article')?.dataset.article;
async function open(articleId: string): Promise<void> {
  const target = link(articleId);
  target.focus();
  fireEvent.click(target);
  // What the browser does on a click.
  location.hash = `#/article/${articleId}`;
  await expect.poll(openArticle).toBe(articleId);
}
const back = async () => {
  history.back();
  await expect.poll(isList).toBe(true);
};
const byLink = async () => {
  fireEvent.click(screen.getByRole('link', { name: t('article.back') }));
  await expect.poll(isList).toBe(true);
};
const byEscape = async () => {
  fireEvent.keyDown(document.body, { key: 'Escape' });
  await expect.poll(isList).toBe(true);
};
const place = () => ({ scrollY, focusedId: focusedId() });

describe('a list', () => {
  test.each([
    ['back', back],
    ['the link to it', byLink],
    ['Escape', byEscape],
  ])('stands as it was left after %s', async (_, leave) => {
    scrollTo({ top: 2000 });
    await open('n23');
    expect(scrollY).toBe(0);
    await leave();
    await expect.poll(place).toEqual({ scrollY: 2000, focusedId: 'n23' });
  });

  test('is not added to the history by the way back to it', async () => {
    await open('n3');
    const { length } = history;
    await byLink();
    expect(history.length).toBe(length);
    history.forward();
    await expect.poll(isList).toBe(false);
  });

  test('stands as it was after a reload, and after a reload of the article', async () => {
    scrollTo({ top: 1500 });
    await open('n17');
    const reload = () => {
      dispatchEvent(new Event('pagehide'));
      cleanup();
      scrollTo({ top: 0 });
      render(<Pages />);
    };
    reload();
    await back();
    await expect.poll(place).toEqual({ scrollY: 1500, focusedId: 'n17' });
    reload();
    await expect.poll(place).toEqual({ scrollY: 1500, focusedId: 'n17' });
  });

  test('keeps its headlines where they were when others came on top', async () => {
    scrollTo({ top: 2000 });
    await open('n23');
    listed = [...numbered(7).map(id => `new ${id}`), ...listed];
    await back();
    await expect.poll(place).toEqual({ scrollY: 2700, focusedId: 'n23' });
  });

  test('is held while it is still drawn, until the reader moves', async () => {
    scrollTo({ top: 2000 });
    await open('n23');
    await back();
    await expect.poll(place).toEqual({ scrollY: 2000, focusedId: 'n23' });
    listed = ['late', ...listed];
    act(redraw);
    await expect.poll(() => scrollY).toBe(2100);
    dispatchEvent(new Event('wheel'));
    scrollTo({ top: 500 });
    listed = ['later', ...listed];
    act(redraw);
    await expect.poll(() => listed.length).toBe(52);
    expect(scrollY).toBe(500);
  });

  test('without the headline gives the focus to what stands in its place', async () => {
    scrollTo({ top: 2000 });
    await open('n23');
    listed = listed.filter(id => id !== 'n23');
    await back();
    await expect.poll(() => scrollY).toBe(2000);
    expect(focusedId()).toBe('n20');
  });

  test('that became shorter shows its end', async () => {
    scrollTo({ top: 4000 });
    await open('n43');
    listed = numbered(10);
    await back();
    await expect.poll(place).toEqual({ scrollY: 400, focusedId: 'n4' });
  });

  test('is returned to where the focus is when others were read one after the other', async () => {
    scrollTo({ top: 1000 });
    await open('n12');
    const { length } = history;
    for (const next of ['n13', 'n14', 'n40']) act(() => readInstead(next));
    await expect.poll(openArticle).toBe('n40');
    expect(history.length).toBe(length);
    await back();
    await expect.poll(focusedId).toBe('n40');
    expect(scrollY).toBe(4000 - WINDOW / 2);
  });

  test('lies two steps back behind a related article, and one link leads there', async () => {
    scrollTo({ top: 1000 });
    await open('n12');
    await open('related');
    await byEscape();
    await expect.poll(place).toEqual({ scrollY: 1000, focusedId: 'n12' });
  });

  test('that is opened anew begins at its top', async () => {
    scrollTo({ top: 1000 });
    await open('n12');
    location.hash = '#/';
    await expect.poll(isList).toBe(true);
    expect(place()).toEqual({ scrollY: 0, focusedId: null });
  });

  test('begins at its top by a link to itself, and keeps its place in the history', async () => {
    const self = document.createElement('a');
    self.href = '#/';
    document.body.append(self);
    location.hash = '#/';
    scrollTo({ top: 1000 });
    expect(fireEvent.click(self)).toBe(false);
    expect(scrollY).toBe(0);
    self.remove();
  });

  test('that takes the place of another, as words are typed, begins at its top', async () => {
    location.hash = '#/search/a';
    await expect.poll(isList).toBe(true);
    const { length } = history;
    scrollTo({ top: 1000 });
    act(() => listInstead('#/search/ab'));
    expect(location.hash).toBe('#/search/ab');
    expect([scrollY, history.length]).toEqual([0, length]);
  });
});

describe('a browser that keeps nothing for a tab', () => {
  test.each(['SecurityError', 'QuotaExceededError'])(
    'still returns to the place: %s',
    async name => {
      const refuse = () => {
        throw new DOMException('No.', name);
      };
      const { getItem, setItem } = Storage.prototype;
      Object.assign(Storage.prototype, { setItem: refuse, getItem: refuse });
      try {
        scrollTo({ top: 2000 });
        await open('n23');
        await back();
        await expect.poll(place).toEqual({ scrollY: 2000, focusedId: 'n23' });
      } finally {
        Object.assign(Storage.prototype, { setItem, getItem });
      }
    },
  );

  test.each(['{', '7', '[[1,2],["x"],null]', '[["x",{"scrollY":"9"}]]'])(
    'or gives back %j, begins at the top',
    async text => {
      scrollTo({ top: 2000 });
      await open('n23');
      sessionStorage.setItem('places', text);
      await back();
      await new Promise(next => setTimeout(next));
      expect(place()).toEqual({ scrollY: 0, focusedId: null });
    },
  );
});

describe('Escape', () => {
  test.each([
    ['in a field', () => screen.getByRole('textbox'), {}],
    ['in an open menu', () => screen.getByText('menu'), {}],
    ['with Shift', () => document.body, { shiftKey: true }],
    ['with Control', () => document.body, { ctrlKey: true }],
    ['while a word is composed', () => document.body, { isComposing: true }],
  ] as const)('%s does not leave the article', async (_, target, more) => {
    await open('n3');
    expect(fireEvent.keyDown(target(), { key: 'Escape', ...more })).toBe(true);
  });

  test.each([
    ['a dialog', 'dialog'],
    ['the menu of lists', 'details'],
  ] as const)('does not leave the article while %s is open', async (_, name) => {
    await open('n3');
    const opened = document.createElement(name);
    opened.open = true;
    opened.append(document.createElement('nav'));
    document.body.append(opened);
    expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(true);
    opened.remove();
    expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(false);
    await expect.poll(isList).toBe(true);
  });

  test('leads to all news from an article that was opened from outside', async () => {
    cleanup();
    history.replaceState(null, '', '#/article/n3');
    render(<Pages />);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await expect.poll(() => location.hash).toBe('#/');
    await expect.poll(isList).toBe(true);
  });
});

describe('the way back is named as the list', () => {
  test.each([
    ['#/saved', t('list.saved')],
    ['#/stories', t('story.list')],
    ['#/folder/Money%20%26%20more', 'Money & more'],
    ['#/folder', t('front.others')],
    ['#/search/river%20kep', 'river kep'],
    ['#/source/f', 'The list'],
    ['#/alerts', 'The list'],
    ['#/', t('article.back')],
    ['#/nonsense', t('article.back')],
  ])('%s', async (hash, name) => {
    location.hash = hash;
    await new Promise(next => setTimeout(next, 20));
    await open('n3');
    const way = await screen.findByRole('link', { name });
    expect(way.getAttribute('href')).toBe(hash === '#/nonsense' ? '#/' : hash);
  });
});
