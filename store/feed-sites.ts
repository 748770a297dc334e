/** Reads on which sites a followed feed, its articles and its pictures stand. */
import type { FeedRow } from '../model/feed-rows.ts';
import type { Problem } from '../model/poll-rows.ts';
import type { Database } from './database.ts';
import { feedTitle } from './feed-title.ts';
import { followedFeeds } from './followed-feeds.ts';

/** Addresses on the sites of one source, by what stands there. */
export interface FeedSites {
  readonly feedId: string;
  /** Its name in lists. */
  readonly title: string;
  /** Where the feed cannot be read for want of access: its address, or where it redirects to. */
  readonly feed: readonly string[];
  /** Where the whole articles are of which the feed gives a summary. */
  readonly articles: readonly string[];
  readonly pictures: readonly string[];
}

/** The sites of every followed feed that has any beside its own, or lacks access. */
export async function sitesOfFeeds(db: Database): Promise<readonly FeedSites[]> {
  const feeds = await followedFeeds(db);
  // A live query must not await what asks the database nothing.
  if (feeds.length === 0) return [];
  const states = await db.pollStates.bulkGet(feeds.map(({ feedId }) => feedId));
  return feeds
    .map((feed, index) => sitesOf(feed, states[index]?.problem ?? null))
    .filter(({ feed, articles, pictures }) => feed.length + articles.length + pictures.length > 0)
    .sort((one, other) => one.title.localeCompare(other.title));
}

/** Addresses on all sites where the articles and pictures of `feed` stand, for one question about this source. */
export function sitesBeside(feed: FeedRow): readonly string[] {
  const { articles, pictures } = sitesOf(feed, null);
  return [...articles, ...pictures];
}

/** @param problem What its last poll failed with. */
function sitesOf(feed: FeedRow, problem: Problem | null): FeedSites {
  return {
    feedId: feed.feedId,
    title: feedTitle(feed),
    feed: blockedAt(feed.url, problem),
    articles: feed.articleHosts.map(addressOf),
    pictures: (feed.pictureHosts ?? []).map(addressOf),
  };
}

function blockedAt(url: string, problem: Problem | null): readonly string[] {
  if (problem?.code === 'no-permission') return [url];
  // Problems of earlier versions name a host and not where it leads.
  const isElsewhere = problem?.code === 'redirected' && /^https?:/.test(problem.detail ?? '');
  return isElsewhere && problem.detail !== null ? [problem.detail] : [];
}

function addressOf(host: string): string {
  return `https://${host}/`;
}
