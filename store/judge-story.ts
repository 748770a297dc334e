/** How urgent a story is, out of what is kept of it and of its feeds; belongs inside the caller's transaction. */
import { wordsMatcher } from '../story/edition.ts';
import { isBreaking } from '../story/kicker.ts';
import { cryWeight, type Judgement, judge } from '../story/urgency.ts';
import type { Database } from './database.ts';
import { reportOf } from './report-of.ts';
import { membersOf } from './story-members.ts';
import type { ArticleRow } from './tables.ts';

const HOUR_MS = 3_600_000;
/** Reports older than this are not looked at. */
const RECENT_MS = 4 * HOUR_MS;
/** Articles of a feed by which its label is weighed: the newest. */
const RECORD = 100;

/**
 * @param alertWords The reader's own words, as typed.
 * @param others How many feeds there are beside one.
 */
export async function judgeStory(
  db: Database,
  storyId: string,
  alertWords: string,
  others: number,
  now: number,
): Promise<Judgement> {
  const recent = (await membersOf(db, storyId)).filter(({ sortAt }) => now - sortAt < RECENT_MS);
  const feedIds = [...new Set(recent.map(({ feedId }) => feedId))];
  const crying = new Set(
    recent.flatMap(({ kicker, feedId }) => (isBreaking(kicker) ? [feedId] : [])),
  );
  const weights = new Map<string, number>();
  for (const feedId of crying) weights.set(feedId, await weightOf(db, feedId, storyId, others));
  const matches = wordsMatcher(alertWords);
  const reports = recent.map(article =>
    reportOf(article, weights.get(article.feedId) ?? 1, matches),
  );
  const states = await db.pollStates.bulkGet(feedIds);
  const usualPerHour = states.reduce((sum, state) => sum + HOUR_MS / (state?.gapMs ?? HOUR_MS), 0);
  return judge(reports, usualPerHour, now);
}

/** What the label of a feed is worth, by its newest articles and what others reported of them. */
async function weightOf(
  db: Database,
  feedId: string,
  storyId: string,
  feeds: number,
): Promise<number> {
  const rows: readonly ArticleRow[] = await db.articles
    .where('[feedId+sortAt]')
    .between([feedId, -Infinity], [feedId, Infinity])
    .reverse()
    .limit(RECORD)
    .toArray();
  // The story in question says nothing yet.
  const others = rows.filter(row => row.storyId !== storyId);
  const cries = others.filter(({ kicker }) => isBreaking(kicker));
  // To ask Dexie for nothing ends its hold on the transaction where a function returns right behind it.
  const stories = cries.length === 0 ? [] : await db.stories.bulkGet(cries.map(row => row.storyId));
  const confirmed = stories.filter(story => story !== undefined && story.outlets.length > 1);
  return cryWeight({
    articles: others.length,
    cries: cries.length,
    confirmed: confirmed.length,
    others: feeds,
  });
}
