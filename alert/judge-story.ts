/** Judges how urgent a story is, from its articles and the records of its feeds, inside the caller's transaction. */

import type { ArticleRow } from '../model/article-rows.ts';
import { HOUR_MS } from '../model/durations.ts';
import type { FeedRow } from '../model/feed-rows.ts';
import { primaryLanguage } from '../model/primary-language.ts';
import { newestOfFeed } from '../store/articles.ts';
import type { Database } from '../store/database.ts';
import { isFollowed } from '../store/followed-feeds.ts';
import { pollStatesOf } from '../store/poll-states.ts';
import { storiesOf } from '../store/stories.ts';
import { membersOf } from '../store/story-members.ts';
import { independentSourcesOf } from '../story/independent-sources.ts';
import { type Judgement, judge, labelWorth, type Worth } from '../story/urgency.ts';
import { type AlertTerms, labelOf, NO_TERMS, reportOf } from './report-of.ts';

/** Reports older than this do not count. */
const RECENT_MS = 4 * HOUR_MS;
/** Articles of a feed by which its label is weighed, the newest. */
const RECORD_SIZE = 100;
/** For a feed without labels, where the worth of its label does not matter. */
const NO_LABEL: Worth = { weight: 1, isProven: true };

/** Judges a story. @param feeds All feeds, by their ids. */
export async function judgeStory(
  db: Database,
  storyId: string,
  terms: AlertTerms,
  feeds: ReadonlyMap<string, FeedRow>,
  now: number,
): Promise<Judgement> {
  const members = await membersOf(db, storyId);
  // Articles that are fetched late, as after a sleep, are judged as of when they came out.
  const asOf = Math.min(now, members[0]?.sortAt ?? now);
  const recent = members.filter(({ sortAt }) => asOf - sortAt < RECENT_MS);
  const feedIds = [...new Set(recent.map(({ feedId }) => feedId))];
  const labelling = new Set(recent.flatMap(one => (labelOf(one) === null ? [] : [one.feedId])));
  const worths = new Map<string, Worth>();
  for (const feedId of labelling) worths.set(feedId, await worthOf(db, feedId, storyId, feeds));
  const reports = recent.map(article =>
    reportOf(article, worths.get(article.feedId) ?? NO_LABEL, feeds.get(article.feedId), terms),
  );
  const states = await pollStatesOf(db, feedIds);
  const usualPerHour = states.reduce((sum, state) => sum + HOUR_MS / (state?.gapMs ?? HOUR_MS), 0);
  return judge(reports, usualPerHour, asOf);
}

/** Whether several independent sources report a story; copies of one text are one source. */
export function haveSeveralIndependentSources(
  articles: readonly ArticleRow[],
  feeds: ReadonlyMap<string, FeedRow>,
): boolean {
  const reports = articles.map(one => reportOf(one, NO_LABEL, feeds.get(one.feedId), NO_TERMS));
  return independentSourcesOf(reports).length > 1;
}

/** How many other feeds could report what one does: those of its language, or that name no language. */
export function othersOf(feeds: ReadonlyMap<string, FeedRow>, feedId: string): number {
  const own = languageOf(feeds.get(feedId));
  let count = 0;
  for (const feed of feeds.values()) {
    const language = languageOf(feed);
    const isOther = feed.feedId !== feedId && isFollowed(feed) && !feed.isPaused;
    if (isOther && (own === null || language === null || own === language)) count++;
  }
  return count;
}

function languageOf(feed: FeedRow | undefined): string | null {
  return feed?.language == null ? null : primaryLanguage(feed.language);
}

/** What the label of a feed is worth, by its newest articles and whether others reported the same. */
async function worthOf(
  db: Database,
  feedId: string,
  storyId: string,
  feeds: ReadonlyMap<string, FeedRow>,
): Promise<Worth> {
  const rows = await newestOfFeed(db, feedId, RECORD_SIZE);
  // The story that is judged does not count for its own label.
  const past = rows.filter(row => row.storyId !== storyId);
  const labelled = past.filter(row => labelOf(row) !== null);
  // A query for no keys would end Dexie's hold on the transaction, where the function returns right after it.
  const stories =
    labelled.length === 0
      ? []
      : await storiesOf(
          db,
          labelled.map(row => row.storyId),
        );
  let confirmed = 0;
  for (const story of stories) {
    if (story === undefined || story.outlets.length < 2) continue;
    if (haveSeveralIndependentSources(await membersOf(db, story.storyId), feeds)) confirmed++;
  }
  return labelWorth({
    articles: past.length,
    labelled: labelled.length,
    confirmed,
    others: othersOf(feeds, feedId),
  });
}
