/** Turns a server's response into a document, "unchanged", or the reason why there is none. */
import type { ProblemCode } from '../model/poll-rows.ts';
import { CHALLENGE_BYTES, isChallenge } from './challenge.ts';
import { readFreshness, readRetryAfter } from './publisher-limits.ts';
import { readBody } from './read-body.ts';

/** What the publisher's server answered. */
export type FetchResult =
  | {
      readonly kind: 'unchanged';
      /** The address after redirects. */
      readonly url: string;
      /** Whether it was redirected, and every redirect was permanent (RFC 9110 15.4.2 and 15.4.9). */
      readonly isMovedForGood: boolean;
      /** Epoch ms until which the server calls its answer fresh, or null. */
      readonly freshUntil: number | null;
    }
  | {
      readonly kind: 'document';
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** Whether `bytes` is only the beginning of the document: it is larger than the limit, or its gzip file broke off. */
      readonly isCut: boolean;
      readonly contentType: string | null;
      /** The Link header (RFC 8288), several joined by commas. */
      readonly links: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly freshUntil: number | null;
      /** The address after redirects: what relative links are resolved against. */
      readonly url: string;
      /** Whether it was redirected, and every redirect was permanent (RFC 9110 15.4.2 and 15.4.9). */
      readonly isMovedForGood: boolean;
    }
  | {
      readonly kind: 'failed';
      readonly code: ProblemCode;
      /** What completes the message; for `redirected` the address that the request was led to. */
      readonly detail: string | null;
      /** Epoch ms before which the server asks not to be asked again. */
      readonly retryAt: number | null;
    };

/**
 * Reads what the server sent: its status, its headers, and its body as far as the limit goes.
 * @param place Where the request ended after redirects.
 * @param now Epoch ms.
 */
export async function readResponse(
  response: Response,
  place: { readonly url: string; readonly isMovedForGood: boolean },
  { maxBytes, mayCut }: { readonly maxBytes: number; readonly mayCut: boolean },
  now: number,
): Promise<FetchResult> {
  const freshUntil = readFreshness(response.headers, now);
  if (response.status === 304) return { kind: 'unchanged', ...place, freshUntil };
  const retryAt = readRetryAfter(response.headers.get('Retry-After'), now);
  const status = String(response.status);
  if (!response.ok) {
    const isCheck = isChallenge(response.status, response.headers, await refusalOf(response));
    return failed(isCheck ? 'challenge' : codeOf(response.status), status, retryAt);
  }
  const { bytes, isCut } = await readBody(response, maxBytes);
  if (isCut && !mayCut) return failed('too-large', String(Math.round(maxBytes / 1_000_000)));
  if (isChallenge(response.status, response.headers, beginningOf(bytes)))
    return failed('challenge', status, retryAt);
  return {
    kind: 'document',
    bytes,
    isCut,
    contentType: response.headers.get('Content-Type'),
    links: response.headers.get('Link'),
    etag: response.headers.get('ETag'),
    lastModified: response.headers.get('Last-Modified'),
    freshUntil,
    ...place,
  };
}

/** The statuses under which sites check who asks. */
const MAY_BE_CHECK: readonly number[] = [401, 403, 405, 429, 503];

/** The beginning of a refusal, where it may be a check; what can't be read of it does not change what the status says. */
async function refusalOf(response: Response): Promise<string> {
  try {
    if (MAY_BE_CHECK.includes(response.status))
      return beginningOf((await readBody(response, CHALLENGE_BYTES)).bytes);
    await response.body?.cancel();
    return '';
  } catch {
    return '';
  }
}

/** Enough of a body to know a page that checks who asks; its marks are ASCII. */
function beginningOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, CHALLENGE_BYTES));
}

function codeOf(status: number): ProblemCode {
  if (status === 401) return 'login-needed';
  if (status === 403) return 'refused';
  if (status === 404) return 'not-found';
  if (status === 410) return 'gone';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'server-error' : 'http-error';
}

/** A request that failed; see `FetchResult`. */
export function failed(
  code: ProblemCode,
  detail: string | null,
  retryAt: number | null = null,
): FetchResult {
  return { kind: 'failed', code, detail, retryAt };
}
