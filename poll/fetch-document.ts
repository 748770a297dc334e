/**
 * Makes one conditional HTTP request for a feed or a page: without cookies or referrer, limited in time and size. Redirects
 * are followed here and not by the browser, so that a site that was not granted is never asked.
 */
import type { PollStateRow, ProblemCode } from '../model/poll-rows.ts';
import { CHALLENGE_BYTES, isChallenge } from './challenge.ts';
import type { FetchDesk } from './desk.ts';
import { readFreshness, readRetryAfter } from './publisher-limits.ts';
import { readBody } from './read-body.ts';
import { isPermanent, redirectTarget } from './redirect-target.ts';

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

/** The part of a desk that a request needs. */
export type RequestDesk = Pick<FetchDesk, 'fetch' | 'mayFetch' | 'now'>;

/** The bounds of one request. */
export interface FetchLimits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** Whether the beginning of a larger document is of use; else it is `too-large`. */
  readonly mayCut: boolean;
  /** The Accept header (RFC 9110 12.5.1). */
  readonly accept: string;
}

/** What goes with a request for a document that was never asked for. */
export const NO_VALIDATORS = { etag: null, lastModified: null } as const;

/** The bounds of a request for a feed. */
export const FEED_LIMITS: FetchLimits = {
  timeoutMs: 25_000,
  maxBytes: 10_000_000,
  mayCut: true,
  accept:
    'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, */*;q=0.5',
};

/** As many redirects as browsers follow (Fetch standard, HTTP-redirect fetch). */
const MAX_REDIRECTS = 20;

/**
 * Asks for the document at `url`. Never throws: what goes wrong is a result. A redirect to a site that is not granted is
 * `redirected`, and that site is not asked.
 * Validators go back as they came (RFC 9110 13.1.2, 13.1.3).
 */
export async function fetchDocument(
  desk: RequestDesk,
  url: string,
  validators: Pick<PollStateRow, 'etag' | 'lastModified'>,
  limits: FetchLimits = FEED_LIMITS,
): Promise<FetchResult> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  let at = url;
  let isMovedForGood = true;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    try {
      if (!(await desk.mayFetch(at)))
        return redirects === 0
          ? failed('no-permission', new URL(url).host)
          : failed('redirected', at);
    } catch (cause) {
      return failed('internal', reason(cause));
    }
    try {
      const response = await desk.fetch(at, {
        headers: requestHeaders(validators, limits.accept),
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'manual',
        signal,
      });
      const target = redirectTarget(response, at);
      if (target === null) {
        const place = { url: at, isMovedForGood: redirects > 0 && isMovedForGood };
        return await readResponse(response, place, limits, desk.now());
      }
      await response.body?.cancel();
      isMovedForGood &&= isPermanent(response.status);
      at = target;
    } catch (cause) {
      return signal.aborted
        ? failed('timeout', String(limits.timeoutMs / 1000))
        : failed('unreachable', reason(cause));
    }
  }
  return failed('unreachable', `more than ${MAX_REDIRECTS} redirects`);
}

function requestHeaders(
  { etag, lastModified }: Pick<PollStateRow, 'etag' | 'lastModified'>,
  accept: string,
): Headers {
  const headers = new Headers({ Accept: accept });
  if (etag !== null) headers.set('If-None-Match', etag);
  if (lastModified !== null) headers.set('If-Modified-Since', lastModified);
  return headers;
}

async function readResponse(
  response: Response,
  place: { readonly url: string; readonly isMovedForGood: boolean },
  { maxBytes, mayCut }: FetchLimits,
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

function failed(
  code: ProblemCode,
  detail: string | null,
  retryAt: number | null = null,
): FetchResult {
  return { kind: 'failed', code, detail, retryAt };
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
