/** Fetches an address and reads the feed that stands there, before anything is followed. */
import { readFeed } from '../feed/read.ts';
import type { Feed, FeedErrorCode } from '../model/feed.ts';
import type { ProblemCode } from '../model/poll-rows.ts';
import { fetchDocument, NO_VALIDATORS, type RequestDesk } from './fetch-document.ts';
import type { FetchResult } from './read-response.ts';

/** A document that came. */
export type Page = Extract<FetchResult, { kind: 'document' }>;

/** What stands at an address: a feed, another document, or nothing that could be read. */
export type Looked =
  | {
      readonly kind: 'feed';
      readonly feed: Feed;
      /** The address after redirects. */
      readonly url: string;
      /** Whether it was redirected there for good. */
      readonly isMovedForGood: boolean;
    }
  | { readonly kind: 'page'; readonly page: Page; readonly code: FeedErrorCode }
  | { readonly kind: 'failed'; readonly code: ProblemCode; readonly detail: string | null };

/**
 * Looks at `url` with the access that is granted now. Without access it is `no-permission`, and `redirected` where it leads
 * to a site without access; neither says anything about the feed.
 */
export async function lookAt(desk: RequestDesk, url: string): Promise<Looked> {
  const answer = await fetchDocument(desk, url, NO_VALIDATORS);
  if (answer.kind === 'failed') return answer;
  if (answer.kind === 'unchanged') return { kind: 'failed', code: 'http-error', detail: '304' };
  const result = readFeed(answer.bytes, answer.url, answer.contentType, answer.isCut);
  if ('error' in result) return { kind: 'page', page: answer, code: result.error.code };
  return {
    kind: 'feed',
    feed: result.feed,
    url: answer.url,
    isMovedForGood: answer.isMovedForGood,
  };
}

/** What a feed holds, for the reader to choose by. */
export interface Sample {
  readonly kind: 'feed';
  readonly title: string | null;
  /** How many entries it has. */
  readonly count: number;
  /** The headline of its first entry that has one, or null. */
  readonly newest: string | null;
}

/** What a reader chooses `feed` by. */
export function sampleOf({ title, entries }: Feed): Sample {
  const newest = entries.find(entry => entry.title !== null)?.title ?? null;
  return { kind: 'feed', title, count: entries.length, newest };
}

/** Looks into a feed that was offered unread, when access to its host is granted; what is none is `no-feed-found`. */
export async function lookInto(
  desk: RequestDesk,
  { url }: { readonly url: string },
): Promise<Sample | Extract<Looked, { kind: 'failed' }>> {
  const looked = await lookAt(desk, url);
  if (looked.kind === 'feed') return sampleOf(looked.feed);
  if (looked.kind === 'failed') return looked;
  const isOther =
    looked.code === 'html' || looked.code === 'not-a-feed' || looked.code === 'sitemap';
  return { kind: 'failed', code: isOther ? 'no-feed-found' : looked.code, detail: null };
}
