/** Loads an article's web page or takes the prefetched one, extracts the article, and has the background save it. */
import { cleanHtml } from '../../article/clean.ts';
import { extractArticle } from '../../article/extract.ts';
import { decodeBytes } from '../../feed/charset.ts';
import type { CommandError } from '../../messages/protocol.ts';
import type { ProblemCode } from '../../model/poll-rows.ts';
import { fetchDocument, NO_VALIDATORS } from '../../poll/fetch-document.ts';
import { PAGE_LIMITS } from '../../poll/prefetch-pages.ts';
import { keptPage } from '../../store/raw-pages.ts';
import type { PageDesk } from '../shared/page-context.ts';

/** Why there is no full text: a problem of the request, a page without an article, or a text that was not kept. */
export type LoadFailure =
  | { readonly code: ProblemCode; readonly detail: string | null }
  | { readonly code: 'not-extracted' }
  | { readonly code: 'not-kept'; readonly refusal: CommandError };

/** Loads and saves the full text. @returns null when it is saved; the page then reads it from the store. */
export async function loadFullText(
  desk: PageDesk,
  articleId: string,
  link: string,
): Promise<LoadFailure | null> {
  const kept = await keptPage(desk.db, articleId);
  const answer =
    kept === null
      ? await fetchDocument(desk, link, NO_VALIDATORS, PAGE_LIMITS)
      : ({ kind: 'document', ...kept } as const);
  if (answer.kind === 'failed') return { code: answer.code, detail: answer.detail };
  if (answer.kind === 'unchanged') return { code: 'http-error', detail: '304' };
  const page = new DOMParser().parseFromString(
    decodeBytes(answer.bytes, answer.contentType),
    'text/html',
  );
  const article = extractArticle(page, answer.url);
  if (article === null) return { code: 'not-extracted' };
  const holder = document.createElement('div');
  holder.append(cleanHtml(article.html, answer.url, window));
  const reply = await desk.send('keepFullText', { articleId, html: holder.innerHTML });
  return reply.ok ? null : { code: 'not-kept', refusal: reply.error };
}
