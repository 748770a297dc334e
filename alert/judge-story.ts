/** How urgent a story is, out of what is kept of it and of its feeds; belongs inside the caller's transaction. */
import type { ArticleRow } from '../model/article-rows.ts';
import type { FeedRow } from '../model/feed-rows.ts';
import { newestOfFeed } from '../store/articles.ts';
import type { Database } from '../store/database.ts';
import { isFollowed } from '../store/followed-feeds.ts';
import { pollStatesOf } from '../store/poll-states.ts';
import { storiesOf } from '../store/stories.ts';
import { membersOf } from '../store/story-members.ts';
import { independentSourcesOf } from '../story/independent-sources.ts';
import { type Judgement, judge, labelWorth, type Worth } from '../story/urgency.ts';
import { labelOf, NO_WISHES, reportOf, type Wishes } from './report-of.ts';

const HOUR_MS = 3_600_000;
/** Reports older than this are not looked at. */
const RECENT_MS = 4 * HOUR_MS;
/** Articles of a feed by which its label is weighed: the newest. */
const RECORD = 100;
/** What a feed without a label is worth: nothing is asked of it. */
const UNASKED: Worth = { weight: 1, isProven: true };

/** @param feeds All that are followed, by their ids. */
export async function judgeStory(
  db: Database,
  storyId: string,
  wishes: Wishes,
  feeds: ReadonlyMap<string, FeedRow>,
  now: number,
): Promise<Judgement> {
  const members = await membersOf(db, storyId);
  // What is read late, as after a sleep, is judged as it was when it came out.
  const asOf = Math.min(now, members[0]?.sortAt ?? now);
  const recent = members.filter(({ sortAt }) => asOf - sortAt < RECENT_MS);
  const feedIds = [...new Set(recent.map(({ feedId }) => feedId))];
  const crying = new Set(recent.flatMap(one => (labelOf(one) === null ? [] : [one.feedId])));
  const worths = new Map<string, Worth>();
  for (const feedId of crying) worths.set(feedId, await worthOf(db, feedId, storyId, feeds));
  const reports = recent.map(article =>
    reportOf(article, worths.get(article.feedId) ?? UNASKED, feeds.get(article.feedId), wishes),
  );
  const states = await pollStatesOf(db, feedIds);
  const usualPerHour = states.reduce((sum, state) => sum + HOUR_MS / (state?.gapMs ?? HOUR_MS), 0);
  return judge(reports, usualPerHour, asOf);
}

/** Whether articles of one story come of several publishers; many that print one text are still one witness. */
export function haveSeveralIndependentSources(
  articles: readonly ArticleRow[],
  feeds: ReadonlyMap<string, FeedRow>,
): boolean {
  const reports = articles.map(one => reportOf(one, UNASKED, feeds.get(one.feedId), NO_WISHES));
  return independentSourcesOf(reports).length > 1;
}

/** How many other feeds could report what one does: those of its language, or that say none. */
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
  return feed?.language?.toLowerCase().split(/[-_]/)[0] ?? null;
}

/** What the label of a feed is worth, by its newest articles and what others reported of them. */
async function worthOf(
  db: Database,
  feedId: string,
  storyId: string,
  feeds: ReadonlyMap<string, FeedRow>,
): Promise<Worth> {
  const rows = await newestOfFeed(db, feedId, RECORD);
  // The story in question says nothing yet.
  const past = rows.filter(row => row.storyId !== storyId);
  const labelled = past.filter(row => labelOf(row) !== null);
  // To ask Dexie for nothing ends its hold on the transaction where a function returns right behind it.
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
