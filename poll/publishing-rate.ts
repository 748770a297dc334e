/** Measures how often a feed publishes, from the dates of its entries. */
import type { Entry } from '../model/feed.ts';

/** Of a long document only the newest entries tell how busy the feed is now. */
const NEWEST = 20;

/** Instants are epoch ms; null where a feed gives no dates. */
export interface PublishingRate {
  readonly newestAt: number | null;
  /** The mean time between two articles, ms; null where there are fewer than three. */
  readonly gapMs: number | null;
}

/** @param now Dates in the future count as now. */
export function publishingRateOf(
  entries: readonly Pick<Entry, 'publishedAt' | 'updatedAt'>[],
  now: number,
): PublishingRate {
  const dates = entries
    .map(({ publishedAt, updatedAt }) => publishedAt ?? updatedAt)
    .filter(at => at !== null)
    .map(at => Math.min(at, now))
    .sort((a, b) => b - a)
    .slice(0, NEWEST);
  const [newestAt = null] = dates;
  const oldestAt = dates[dates.length - 1];
  if (newestAt === null || oldestAt === undefined || dates.length < 3)
    return { newestAt, gapMs: null };
  return { newestAt, gapMs: (newestAt - oldestAt) / (dates.length - 1) };
}
