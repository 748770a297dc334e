/** Loads an article's own page, takes the article out of it, and hands it to the background to keep. */
import { cleanHtml } from '../../article/clean.ts';
import { extractArticle } from '../../article/extract.ts';
import { decodeBytes } from '../../feed/charset.ts';
import { send } from '../../messages/send.ts';
import { fetchDocument, NO_VALIDATORS } from '../../poll/fetch-document.ts';
import type { Database } from '../../store/database.ts';
import type { ProblemCode } from '../../store/poll-tables.ts';
import { createPollDesk } from './desk.ts';

const PAGE_LIMITS = {
  timeoutMs: 25_000,
  maxBytes: 5_000_000,
  accept: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5',
};

/** Why there is no full text: a problem of the request, a page without an article, or a text that was not kept. */
export interface LoadFailure {
  readonly code: ProblemCode | 'not-extracted' | 'not-kept';
  readonly detail: string | null;
}

/** @returns null when the text is kept; the page that asked sees it arrive in the archive. */
export async function loadFullText(
  db: Database,
  articleId: string,
  link: string,
): Promise<LoadFailure | null> {
  const answer = await fetchDocument(createPollDesk(db), link, NO_VALIDATORS, PAGE_LIMITS);
  if (answer.kind === 'failed') return { code: answer.code, detail: answer.detail };
  if (answer.kind === 'unchanged') return { code: 'http-error', detail: '304' };
  const page = new DOMParser().parseFromString(
    decodeBytes(answer.bytes, answer.contentType),
    'text/html',
  );
  const article = extractArticle(page, answer.url);
  if (article === null) return { code: 'not-extracted', detail: null };
  const holder = document.createElement('div');
  holder.append(cleanHtml(article.html, answer.url, window));
  const reply = await send('keepFullText', { articleId, html: holder.innerHTML });
  return reply.ok ? null : { code: 'not-kept', detail: reply.error.message };
}
