/** Fetches a picture without cookies or referrer. */
import { fetchDocument, NO_VALIDATORS, type RequestDesk } from '../../poll/fetch-document.ts';

const PICTURE_LIMITS = {
  timeoutMs: 25_000,
  maxBytes: 10_000_000,
  mayCut: false,
  accept: 'image/*, */*;q=0.5',
};

/** The picture as a blob; null where it can't be loaded. */
export async function fetchPicture(desk: RequestDesk, url: string): Promise<Blob | null> {
  const answer = await fetchDocument(desk, url, NO_VALIDATORS, PICTURE_LIMITS);
  if (answer.kind !== 'document' || !/^image\//i.test(answer.contentType ?? '')) return null;
  // An image element runs no script, also where the picture is SVG.
  return new Blob([new Uint8Array(answer.bytes)], { type: answer.contentType ?? '' });
}
