import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { cleanHtml } from '../../article/clean.ts';
import { markDateline } from '../../article/mark-dateline.ts';
import { ArticleView } from '../../components/article/ArticleView.tsx';
import type { ShownArticle } from '../../components/article/shown-article.ts';
import { ENGLISH } from '../fixtures/headlines.ts';

afterEach(cleanup);

const BASE = 'https://news.example/articles/bridge';
const ARTICLE: ShownArticle = {
  articleId: 'a',
  feedId: 'f',
  headline: 'Bridge opens',
  kickers: ['update'],
  deck: null,
  byline: 'A. Writer',
  source: 'River News',
  sourceHref: '#/source/f',
  folder: { name: 'Rivers', href: '#/folder/Rivers' },
  language: 'en',
  link: BASE,
  publishedAt: Date.UTC(2026, 0, 2),
  updatedAt: null,
  firstSeenAt: Date.UTC(2026, 0, 3),
  comments: null,
  minutes: 3,
};
const NOW = Date.UTC(2026, 0, 5);

function show(html: string | null, fields: Partial<ShownArticle> = {}, count = 1): HTMLElement {
  const fillBody = (place: HTMLElement) => {
    if (html === null) return false;
    const fragment = cleanHtml(html, BASE, window);
    markDateline(fragment);
    place.replaceChildren(fragment);
    return true;
  };
  render(
    <ArticleView
      article={{ ...ARTICLE, ...fields }}
      fillBody={fillBody}
      bodyKey="1"
      isSettled
      now={NOW}
      type={{ size: 1, face: 'serif', width: 'normal' }}
      i18n={ENGLISH}
      story={{ storyId: 's', count, outlets: 2, newCount: 0, href: '#/story/s' }}
      actions={null}
    />,
  );
  const body = document.querySelector<HTMLElement>('.article-body');
  if (body === null) throw new Error('no body');
  return body;
}

describe('ArticleView', () => {
  test('shows headline, kicker, byline, source, times and the link to the original', async () => {
    show('<p>Text</p>');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Bridge opens');
    expect(screen.getByText('Update')).toBeTruthy();
    expect(screen.getByText('By A. Writer')).toBeTruthy();
    expect(screen.getByText('River News')).toBeTruthy();
    expect(screen.getByText(/^Published January 2, 2026/)).toBeTruthy();
    expect(screen.getByText('3 min read')).toBeTruthy();
    const original = await screen.findByRole('link', { name: 'Read the original at news.example' });
    expect(original.getAttribute('rel')).toContain('noreferrer');
  });

  test('leads to the list of its source and to its folder', () => {
    show('<p>Text</p>');
    expect(screen.getByRole('link', { name: 'River News' }).getAttribute('href')).toBe(
      '#/source/f',
    );
    expect(screen.getByRole('link', { name: 'Rivers' }).getAttribute('href')).toBe(
      '#/folder/Rivers',
    );
  });

  test.each([
    [12, 'Comments (12)'],
    [0, 'Comments (0)'],
    [null, 'Comments'],
  ])('leads to its comments, %s by the feed', async (count, name) => {
    show('<p>Text</p>', { comments: { href: `${BASE}#comments`, count } });
    const link = await screen.findByRole('link', { name });
    expect(link.getAttribute('href')).toBe(`${BASE}#comments`);
    expect(link.getAttribute('rel')).toContain('noreferrer');
  });

  test.each([
    ['en', 'Bridge opens', '<p>Text</p>', 'ltr', 'ltr'],
    ['ar', 'NASA: الرحلة', '<p>NASA تعلن موعد الرحلة</p>', 'rtl', 'rtl'],
    ['he', 'נפתח גשר', '<p>Reuters: הגשר נפתח</p>', 'rtl', 'rtl'],
    [null, 'افتتاح الجسر', '<p>Text</p>', 'rtl', 'auto'],
  ])('in %s runs as its language does: %s', async (language, headline, html, head, text) => {
    const body = show(html, { language, headline });
    await expect.poll(() => body.dir).toBe(text);
    expect(screen.getByRole('heading', { level: 1 }).dir).toBe(head);
  });

  test('sets a deck under the headline, and a long headline smaller', () => {
    show('<p>Text</p>', { deck: 'It took ten years.', headline: 'Bridge '.repeat(20) });
    expect(document.querySelector('.reading-deck')?.textContent).toBe('It took ten years.');
    expect(screen.getByRole('article').classList.contains('is-long')).toBe(true);
  });

  test('sets the dateline apart, past a picture’s caption', async () => {
    const body = show(
      '<figure><figcaption>KEP: a view</figcaption></figure><p>PHNOM PENH: The ministry</p>',
    );
    await expect.poll(() => body.querySelector('.dateline')?.textContent).toBe('PHNOM PENH');
    expect(body.querySelector('p')?.textContent).toBe('PHNOM PENH: The ministry');
  });

  test('links to its story, where it has one', () => {
    show('<p>Text</p>', {}, 4);
    expect(screen.getByRole('link', { name: '2 outlets' }).getAttribute('href')).toBe('#/story/s');
    cleanup();
    show('<p>Text</p>');
    expect(screen.queryByRole('link', { name: /outlets/ })).toBeNull();
  });

  test('says so where the feed gives no text', async () => {
    show(null);
    expect(await screen.findByText('This feed doesn’t include the text.')).toBeTruthy();
  });
});

describe('cleanHtml', () => {
  const clean = (html: string) => {
    const holder = document.createElement('div');
    holder.append(cleanHtml(html, BASE, window));
    return holder;
  };

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" java\nscript:alert(1)">x</a>',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
    '<iframe src="https://evil.example"></iframe>',
    '<object data="https://evil.example"></object>',
    '<form action="https://evil.example"><input name=a></form>',
    '<style>body{display:none}</style><p style="position:fixed" onclick="x()" id="page" class="x">y</p>',
    '<meta http-equiv=refresh content="0;url=https://evil.example"><base href="https://evil.example">',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  ])('nothing in %s acts', html => {
    const { innerHTML } = clean(html);
    expect(innerHTML).not.toMatch(
      /script|onerror|onload|onclick|javascript:|<iframe|<object|<form|<input|<style|style=|id=|class=(?!"embed")|<meta|<base|data:/i,
    );
  });

  test('links send no referrer and open in a new tab, relative ones at the article’s site', () => {
    const link = clean('<a href="/more">More</a>').querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://news.example/more');
    expect(link?.rel).toBe('noreferrer noopener nofollow');
    expect(link?.target).toBe('_blank');
  });

  test('pictures are loaded without referrer and cookies, and tracking pixels are removed', () => {
    const [picture, ...others] = clean(
      '<img src="a.jpg"><img src="p.gif" width="1" height="1">',
    ).querySelectorAll('img');
    expect(picture?.getAttribute('src')).toBe('https://news.example/articles/a.jpg');
    expect(picture?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(others).toEqual([]);
  });
});
