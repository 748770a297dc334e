import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { ArticlePage } from '../../components/article/ArticlePage.tsx';
import { bringNews, draft, NOW } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
const PAGES = join(import.meta.dirname, '../fixtures/pages');
const PUBLISHED = readFileSync(join(PAGES, 'boilerplate-around.html'), 'utf8');
const LINK = 'https://news.example/river';
const HOST = { host: 'news.example' };
const LAST_SENTENCE = /expects the river to fall again/;
let page: TestPage;
beforeEach(() => {
  page = newPage();
  page.desk.answers.set(LINK, () => html(PUBLISHED));
});

function html(text: string, status = 200): Response {
  return new Response(text, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** Opens an article whose feed gives `content` of it. */
async function open(content: string): Promise<void> {
  const one = draft('river', { headline: 'River rises', link: LINK });
  await bringNews(page.db, { ...one, body: { ...one.body, content } });
  page.show(context => <ArticlePage {...context} articleId="river" />);
  await screen.findByRole('heading', { level: 1 });
}
const SUMMARY = '<p>The Mekong rose past its warning level.</p>';
const keptText = async () => (await page.db.bodies.get('river'))?.fullText ?? null;
const offer = () => screen.findByRole('button', { name: t('article.load', HOST) });

describe('the full text', () => {
  test('of an article with a summary is loaded where the site is allowed, shown, and kept', async () => {
    await open(SUMMARY);
    expect(await screen.findByText(LAST_SENTENCE)).toBeTruthy();
    expect(await keptText()).toMatch(LAST_SENTENCE);
    expect(await keptText()).not.toMatch(/newsletter|<script/);
    // The picture of the text, whose address in the page is relative, comes from the publisher's site.
    await expect
      .poll(() => page.desk.requests.map(({ url }) => url))
      .toEqual([LINK, 'https://news.example/r.jpg']);
    expect(page.asked).toEqual([]);
  });

  test('waits for a click where the site is not allowed, which asks for this site alone', async () => {
    page.desk.refused.add(HOST.host);
    await open(SUMMARY);
    const button = await offer();
    expect(page.desk.requests).toEqual([]);
    fireEvent.click(button);
    expect(page.asked).toEqual([[LINK]]);
    expect(await screen.findByText(LAST_SENTENCE)).toBeTruthy();
  });

  test('is not asked for by a reader who refuses the site', async () => {
    page.desk.refused.add(HOST.host);
    page.grants = false;
    await open(SUMMARY);
    fireEvent.click(await offer());
    expect(page.asked).toEqual([[LINK]]);
    expect(await offer()).toBeTruthy();
    expect(page.desk.requests).toEqual([]);
  });

  test('needs no request where the page was fetched ahead of time', async () => {
    page.desk.refused.add(HOST.host);
    await page.db.rawPages.put({
      articleId: 'river',
      url: LINK,
      wantedAt: NOW,
      tries: 0,
      page: { bytes: new TextEncoder().encode(PUBLISHED), contentType: 'text/html', url: LINK },
    });
    await open(SUMMARY);
    expect(await screen.findByText(LAST_SENTENCE)).toBeTruthy();
    expect(page.desk.requests).toEqual([]);
  });

  test('that the feed gives already is never asked for', async () => {
    await open(`<p>${'The river rose and the town was calm. '.repeat(80)}</p>`);
    await expect.poll(() => page.commands).toContain('markRead');
    expect(page.desk.requests).toEqual([]);
    expect(await keptText()).toBeNull();
  });

  test.each([
    ['the page is gone', 'not-found', () => html('', 404)],
    ['no server answers', 'unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const)('says why it does not come when %s, and is tried again', async (_, code, reply) => {
    page.desk.answers.set(LINK, reply);
    await open(SUMMARY);
    const button = await offer();
    const reason = t(`problem.${code}`, { detail: '' });
    expect(screen.getByText(t('article.load-failed', { reason }))).toBeTruthy();
    page.desk.answers.set(LINK, () => html(PUBLISHED));
    fireEvent.click(button);
    expect(await screen.findByText(LAST_SENTENCE)).toBeTruthy();
  });

  test('says so when its page has no article', async () => {
    page.desk.answers.set(LINK, () => html('<p>Log in.</p>'));
    await open(SUMMARY);
    await offer();
    const reason = t('article.not-extracted');
    expect(screen.getByText(t('article.load-failed', { reason }))).toBeTruthy();
    expect(await keptText()).toBeNull();
  });

  test('says so when the background could not keep it', async () => {
    page.isBroken = true;
    await open(SUMMARY);
    await offer();
    expect(
      screen.getByText(t('article.load-failed', { reason: t('command.failed') })),
    ).toBeTruthy();
  });
});
