/** Makes one conditional HTTP request for a feed or a page: without cookies or referrer, limited in time and size. */
import type { PollStateRow, ProblemCode } from '../model/poll-rows.ts';
import type { FetchDesk } from './desk.ts';
import { readFreshness, readRetryAfter } from './publisher-limits.ts';

/** What the publisher's server answered. */
export type FetchResult =
  | {
      readonly kind: 'unchanged';
      /** The address after redirects. */
      readonly url: string;
      /** Epoch ms until which the server calls its answer fresh, or null. */
      readonly freshUntil: number | null;
    }
  | {
      readonly kind: 'document';
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly freshUntil: number | null;
      /** The address after redirects: what relative links are resolved against. */
      readonly url: string;
    }
  | {
      readonly kind: 'failed';
      readonly code: ProblemCode;
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
  /** The Accept header (RFC 9110 12.5.1). */
  readonly accept: string;
}

/** What goes with a request for a document that was never asked for. */
export const NO_VALIDATORS = { etag: null, lastModified: null } as const;

/** The bounds of a request for a feed. */
export const FEED_LIMITS: FetchLimits = {
  timeoutMs: 25_000,
  maxBytes: 10_000_000,
  accept:
    'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, */*;q=0.5',
};

/**
 * Asks for the document at `url`. Never throws: what goes wrong is a result.
 * Validators go back as they came (RFC 9110 13.1.2, 13.1.3).
 */
export async function fetchDocument(
  desk: RequestDesk,
  url: string,
  validators: Pick<PollStateRow, 'etag' | 'lastModified'>,
  limits: FetchLimits = FEED_LIMITS,
): Promise<FetchResult> {
  try {
    if (!(await desk.mayFetch(url))) return failed('no-permission', new URL(url).host);
  } catch (cause) {
    return failed('internal', reason(cause));
  }
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    const response = await desk.fetch(url, {
      headers: requestHeaders(validators, limits.accept),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
    return await readResponse(response, url, limits.maxBytes, desk.now());
  } catch (cause) {
    if (signal.aborted) return failed('timeout', String(limits.timeoutMs / 1000));
    return (await isRedirected(desk, url, signal))
      ? failed('redirected', new URL(url).host)
      : failed('unreachable', reason(cause));
  }
}

/** A redirect to a host that is not granted fails like a dead server; unfollowed, it shows itself as what it is. */
async function isRedirected(desk: RequestDesk, url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await desk.fetch(url, {
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      signal,
    });
    await response.body?.cancel();
    return response.type === 'opaqueredirect';
  } catch {
    return false;
  }
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
  url: string,
  maxBytes: number,
  now: number,
): Promise<FetchResult> {
  const freshUntil = readFreshness(response.headers, now);
  if (response.status === 304) return { kind: 'unchanged', url: response.url || url, freshUntil };
  if (!response.ok) {
    await response.body?.cancel();
    return failed(
      codeOf(response.status),
      String(response.status),
      readRetryAfter(response.headers.get('Retry-After'), now),
    );
  }
  const bytes = await readBody(response, maxBytes);
  if (bytes === null) return failed('too-large', String(Math.round(maxBytes / 1_000_000)));
  return {
    kind: 'document',
    bytes,
    contentType: response.headers.get('Content-Type'),
    etag: response.headers.get('ETag'),
    lastModified: response.headers.get('Last-Modified'),
    freshUntil,
    url: response.url || url,
  };
}

function codeOf(status: number): ProblemCode {
  if (status === 401 || status === 403) return 'login-needed';
  if (status === 404) return 'not-found';
  if (status === 410) return 'gone';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'server-error' : 'http-error';
}

/** The body, or null once it grows beyond `maxBytes`; what is left of it is not read. */
async function readBody(response: Response, maxBytes: number): Promise<Uint8Array | null> {
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > maxBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
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
