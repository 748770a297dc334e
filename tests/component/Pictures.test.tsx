import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fillBody } from '../../components/article/fill-body.ts';
import {
  failedPictures,
  isFailed,
  rememberFailure,
} from '../../components/lists/failed-pictures.ts';
import { Picture } from '../../components/lists/Picture.tsx';
import { usePictures } from '../../components/lists/use-pictures.ts';
import type { PageDesk } from '../../components/shared/page-context.ts';
import { articleDetail } from '../../store/article-detail.ts';
import type { Draft } from '../../store/commit-feed.ts';
import { bringNews, draft } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
const PICTURE = 'https://pictures.example/river.jpg';
const HOST = { host: 'pictures.example' };
let page: TestPage;
/** The addresses that image elements loaded by themselves, in order. */
let loaded: string[];
/** What answers to them: its width in px, 0 for nothing that can be shown. */
let widthOf: (url: string) => number;

const realSource = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');

beforeEach(() => {
  page = newPage();
  loaded = [];
  widthOf = () => 800;
  // Image elements that load, which jsdom's don't.
  Object.defineProperty(HTMLImageElement.prototype, 'src', {
    configurable: true,
    get(this: HTMLImageElement) {
      return this.getAttribute('src');
    },
    set(this: HTMLImageElement, url: string) {
      this.setAttribute('src', url);
      loaded.push(url);
      Object.defineProperty(this, 'naturalWidth', { configurable: true, value: widthOf(url) });
      Object.defineProperty(this, 'naturalHeight', { configurable: true, value: widthOf(url) });
      setTimeout(() => this.dispatchEvent(new Event(widthOf(url) > 0 ? 'load' : 'error')));
    },
  });
  const createObjectURL = (blob: Blob) => `blob:${blob.type}`;
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => {} }));
});
afterEach(() => {
  if (realSource !== undefined)
    Object.defineProperty(HTMLImageElement.prototype, 'src', realSource);
});

function picture(type = 'image/jpeg'): Response {
  return new Response('bytes', { headers: { 'Content-Type': type } });
}

/** Fills a place with the body of an article, as the reader page does. */
async function fill(body: Partial<Draft['body']>, fields: Partial<Draft['article']> = {}) {
  const one = draft('a', { link: 'https://news.example/a', ...fields });
  await bringNews(page.db, { ...one, body: { ...one.body, ...body } });
  await page.db.feeds.update('f', { articleHosts: ['pages.example'] });
  const whole = await articleDetail(page.db, 'a');
  if (whole === null) throw new Error('There is no article.');
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  return { place, isFilled: await fillBody(place, whole, page.desk, ENGLISH) };
}
const TWO = `<p>Text</p><img src="${PICTURE}"><img src="https://pictures.example/bank.jpg">`;
const placeholders = () => screen.queryAllByRole('button', { name: t('picture.load', HOST) });

describe('the pictures of an article', () => {
  test('are fetched without cookies where their host is allowed', async () => {
    page.desk.answers.set(PICTURE, () => picture());
    const { place } = await fill({ content: `<img src="${PICTURE}">` });
    await expect.poll(() => loaded).toEqual(['blob:image/jpeg']);
    expect(page.desk.requests.map(({ init }) => init.credentials)).toEqual(['omit']);
    expect(place.querySelectorAll('img')).toHaveLength(1);
  });

  test('that are none, or pixels, leave nothing behind', async () => {
    page.desk.answers.set(PICTURE, () => picture('text/html'));
    page.desk.answers.set('https://pictures.example/bank.jpg', () => picture());
    widthOf = () => 1;
    const { place } = await fill({ content: TWO });
    await expect.poll(() => place.querySelectorAll('img').length).toBe(0);
    expect(place.textContent).toBe('Text');
  });

  test('wait for one click for all of the source where their site is not allowed', async () => {
    page.desk.refused.add(HOST.host);
    page.desk.answers.set(PICTURE, () => picture());
    page.desk.answers.set('https://pictures.example/bank.jpg', () => picture('image/png'));
    const { place } = await fill({ content: TWO });
    await expect.poll(placeholders).toHaveLength(2);
    expect(loaded).toEqual([]);
    const [first] = placeholders();
    if (first !== undefined) fireEvent.click(first);
    await expect.poll(() => loaded.toSorted()).toEqual(['blob:image/jpeg', 'blob:image/png']);
    expect(new Set(page.asked[0])).toEqual(
      new Set([PICTURE, 'https://pictures.example/bank.jpg', 'https://pages.example/']),
    );
    expect(page.asked).toHaveLength(1);
    expect(placeholders()).toEqual([]);
    expect(place.querySelectorAll('img')).toHaveLength(2);
  });

  test('are shown as soon as their site is allowed, wherever that was asked', async () => {
    page.desk.refused.add(HOST.host);
    page.desk.answers.set(PICTURE, () => picture());
    const { place } = await fill({ content: `<img src="${PICTURE}">` });
    await expect.poll(placeholders).toHaveLength(1);
    const [asking] = placeholders();
    // The whole text comes while the question is open, and takes the place of the summary with its button.
    const whole = await articleDetail(page.db, 'a');
    if (whole === null) throw new Error('There is no article.');
    await fillBody(place, whole, page.desk, ENGLISH);
    await expect.poll(() => placeholders().filter(box => box !== asking)).toHaveLength(1);
    if (asking !== undefined) fireEvent.click(asking);
    await expect.poll(() => loaded).toEqual(['blob:image/jpeg']);
    expect(placeholders()).toEqual([]);
  });

  test('stay behind their buttons where the reader says no', async () => {
    page.desk.refused.add(HOST.host);
    page.grants = false;
    await fill({ content: TWO });
    await expect.poll(placeholders).toHaveLength(2);
    const [first] = placeholders();
    if (first !== undefined) fireEvent.click(first);
    await expect.poll(() => page.asked.length).toBe(1);
    expect(placeholders()).toHaveLength(2);
    expect(loaded).toEqual([]);
  });

  test('and posters of videos are taken away before the browser could load them', async () => {
    page.desk.refused.add(HOST.host);
    const { place } = await fill({
      content: `<p>Text</p><video src="https://v.example/a.mp4" poster="${PICTURE}"></video>`,
    });
    expect(place.querySelector('video')?.hasAttribute('poster')).toBe(false);
  });

  test('on plain http are loaded only after a click', async () => {
    const clear = PICTURE.replace('https:', 'http:');
    page.desk.refused.add(HOST.host);
    await fill({ content: `<img src="${clear}">` });
    await expect.poll(placeholders).toHaveLength(1);
    expect(loaded).toEqual([]);
  });

  test('lose every other source, so that the browser loads none by itself', async () => {
    page.desk.refused.add(HOST.host);
    const { place } = await fill({
      content: `<picture><source srcset="x.webp"><img src="${PICTURE}" srcset="y.jpg 2x"></picture>`,
    });
    expect(place.querySelector('source, [srcset]')).toBeNull();
  });
});

describe('the body of an article', () => {
  test('is the fullest text that there is', async () => {
    const texts = { summary: '<p>Summary</p>', content: '<p>Content</p>', fullText: '<p>Full</p>' };
    expect((await fill(texts)).place.textContent).toBe('Full');
  });

  test('shows the article’s own picture with its maker where the text has none', async () => {
    page.desk.answers.set(PICTURE, () => picture());
    const { place, isFilled } = await fill(
      { content: '<p>Text</p>', credit: 'A. Sok' },
      { thumbnail: PICTURE },
    );
    expect(isFilled).toBe(true);
    expect(place.querySelector('figcaption')?.textContent).toBe(
      t('article.credit', { name: 'A. Sok' }),
    );
    await expect.poll(() => place.querySelectorAll('img')).toHaveLength(1);
  });

  test('does not show it where the text has one of its own', async () => {
    const { place } = await fill({ content: TWO }, { thumbnail: 'https://pictures.example/t.jpg' });
    expect(place.querySelector('figure')).toBeNull();
  });

  test('says that there is no text where there is only a picture', async () => {
    const { place, isFilled } = await fill({}, { thumbnail: PICTURE });
    expect(isFilled).toBe(false);
    expect(place.querySelector('figure')).not.toBeNull();
  });
});

describe('the picture of a headline', () => {
  /** A headline with its picture where that may be shown, as lists draw it. */
  function Listed({ desk }: { readonly desk: PageDesk }) {
    const pictures = usePictures(desk, [PICTURE]);
    if (pictures === null) return <p>not known yet</p>;
    return pictures.has(PICTURE, 200) ? (
      <Picture desk={desk} url={PICTURE} minWidth={200} isFirst onFail={pictures.drop} />
    ) : (
      <p>none</p>
    );
  }
  const show = () => page.show(context => <Listed desk={context.desk} />);
  const shown = () => document.querySelector('.picture img');

  test('is fetched where its site is allowed, into a space that is there before', async () => {
    let answer: (response: Response) => void = () => {};
    page.desk.answers.set(
      PICTURE,
      () =>
        new Promise(resolve => {
          answer = resolve;
        }),
    );
    show();
    await expect.poll(() => document.querySelector('.picture')).not.toBeNull();
    expect(shown()).toBeNull();
    await expect.poll(() => page.desk.requests).toHaveLength(1);
    answer(picture());
    await expect.poll(() => shown()?.getAttribute('src')).toBe('blob:image/jpeg');
  });

  test('is not asked for where its site is not, and has no space', async () => {
    page.desk.refused.add(HOST.host);
    show();
    await screen.findByText('none');
    expect(page.desk.requests).toEqual([]);
  });

  test('that is small, a logo or a pixel, gives its space back, and is not fetched by the next page', async () => {
    widthOf = () => 120;
    page.desk.answers.set(PICTURE, () => picture());
    show();
    await expect.poll(() => loaded).toHaveLength(1);
    await screen.findByText('none');
    expect([...failedPictures()]).toEqual([[PICTURE, 200]]);
  });

  test('that failed is tried again once more sites are allowed', async () => {
    rememberFailure(PICTURE, 0);
    page.desk.answers.set(PICTURE, () => picture());
    show();
    await screen.findByText('none');
    await page.desk.requestAccess(['https://elsewhere.example/']);
    await expect.poll(() => shown()?.getAttribute('src')).toBe('blob:image/jpeg');
  });

  test('that could not be reached is tried again by the next page', async () => {
    page.desk.answers.set(PICTURE, () => new Response('', { status: 503 }));
    show();
    await screen.findByText('none');
    expect(failedPictures().size).toBe(0);
  });

  test('that its site no longer has is not tried again, whatever its width', async () => {
    page.desk.answers.set(PICTURE, () => new Response('', { status: 404 }));
    show();
    await screen.findByText('none');
    expect([...failedPictures()]).toEqual([[PICTURE, 0]]);
  });

  test('that is too small above a headline is shown beside one', () => {
    rememberFailure(PICTURE, 200);
    expect(isFailed(failedPictures(), PICTURE, 200)).toBe(true);
    expect(isFailed(failedPictures(), PICTURE, 40)).toBe(false);
  });
});
