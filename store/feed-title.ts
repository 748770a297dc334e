/** Returns the name of a feed: the reader's, else the publisher's. */
import type { FeedRow } from '../model/feed-rows.ts';

/** The name that lists show. */
export function feedTitle(feed: Pick<FeedRow, 'customTitle' | 'title'> | undefined): string {
  return feed?.customTitle ?? feed?.title ?? '';
}
