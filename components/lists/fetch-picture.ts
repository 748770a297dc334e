/** Fetches a picture without cookies or referrer. */
import type { ProblemCode } from '../../model/poll-rows.ts';
import { fetchDocument, NO_VALIDATORS, type RequestDesk } from '../../poll/fetch-document.ts';

const PICTURE_LIMITS = {
  timeoutMs: 25_000,
  maxBytes: 10_000_000,
  mayCut: false,
  accept: 'image/*, */*;q=0.5',
};

/** Problems that will be there tomorrow too. */
const GONE: ReadonlySet<ProblemCode> = new Set(['not-found', 'gone', 'too-large']);

/** The picture as a blob; `none` where its site has none there, `unreachable` where that is not known. */
export async function fetchPicture(
  desk: RequestDesk,
  url: string,
): Promise<Blob | 'none' | 'unreachable'> {
  const answer = await fetchDocument(desk, url, NO_VALIDATORS, PICTURE_LIMITS);
  if (answer.kind === 'failed' && !GONE.has(answer.code)) return 'unreachable';
  if (answer.kind !== 'document' || !/^image\//i.test(answer.contentType ?? '')) return 'none';
  // An image element runs no script, also where the picture is SVG.
  return new Blob([new Uint8Array(answer.bytes)], { type: answer.contentType ?? '' });
}
