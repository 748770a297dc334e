/**
 * Makes one conditional HTTP request for a feed or a page: without cookies or referrer, limited in time and size. Redirects
 * are followed here and not by the browser, so that a site that was not granted is never asked.
 */
import type { PollStateRow } from '../model/poll-rows.ts';
import type { FetchDesk } from './desk.ts';
import { type FetchResult, failed, readResponse } from './read-response.ts';
import { isPermanent, redirectTarget } from './redirect-target.ts';

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
  return failed('redirect-loop', new URL(url).host);
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

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
