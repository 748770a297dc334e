/** Fetches the web pages of saved and breaking articles ahead of time; their text is extracted when they are opened. */
import { keepPage, noteMissed, wantedPages } from '../store/raw-pages.ts';
import type { FetchDesk } from './desk.ts';
import { type FetchLimits, fetchDocument, NO_VALIDATORS } from './fetch-document.ts';

/** What an article's page may take. */
export const PAGE_LIMITS: FetchLimits = {
  timeoutMs: 25_000,
  maxBytes: 5_000_000,
  mayCut: false,
  accept: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5',
};
/** A page kept ahead of time is smaller: sixty of them are kept. */
const KEPT_BYTES = 2_000_000;
const SPACING_MS = 500;

/** Fetches the requested pages one after the other, and saves each before it requests the next. */
export async function prefetchPages(desk: FetchDesk): Promise<void> {
  for (const row of await wantedPages(desk.db)) {
    // The reader who opens it is asked for access then; here nothing is asked without one.
    if (!(await desk.mayFetch(row.url))) {
      await noteMissed(desk.db, row, true);
      continue;
    }
    const answer = await fetchDocument(desk, row.url, NO_VALIDATORS, {
      ...PAGE_LIMITS,
      maxBytes: KEPT_BYTES,
    });
    if (answer.kind === 'document') {
      const { bytes, contentType, url } = answer;
      await keepPage(desk.db, row.articleId, { bytes, contentType, url });
    } else await noteMissed(desk.db, row, answer.kind === 'failed' && answer.code === 'too-large');
    await desk.pause(SPACING_MS);
  }
}
