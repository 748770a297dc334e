/** What would have alerted last week by other settings: a trial run over the articles that are kept. */
import type { ArticleRow } from '../model/article-rows.ts';
import type { FeedRow } from '../model/feed-rows.ts';
import type { Settings } from '../model/settings.ts';
import { articlesSince } from '../store/articles.ts';
import type { Database } from '../store/database.ts';
import { feedsById } from '../store/feeds.ts';
import { isFollowed } from '../store/followed-feeds.ts';
import { allPollStates } from '../store/poll-states.ts';
import { storyOf } from '../store/stories.ts';
import { judge, labelWorth, type UrgentReport, type Worth } from '../story/urgency.ts';
import { doesAlert } from './does-alert.ts';
import { haveSeveralIndependentSources, othersOf } from './judge-story.ts';
import { levelOf } from './level-of.ts';
import { labelOf, reportOf, wishesOf } from './report-of.ts';

const WEEK_MS = 7 * 86_400_000;
const HOUR_MS = 3_600_000;
/** Articles looked at: the newest. */
const MAX_ARTICLES = 5000;

/** An article whose feed is not among those looked at has no label that counts. */
const UNKNOWN: Worth = { weight: 1, isProven: true };

export interface DryRun {
  readonly articleId: string;
  readonly headline: string;
  /** Epoch ms. */
  readonly at: number;
}

/** One for each story that would have alerted, the newest first. Budget and quiet hours only delay, and are left out. */
export async function dryRun(
  db: Database,
  settings: Settings,
  now: number,
): Promise<readonly DryRun[]> {
  const [newest, byFeed, states] = await Promise.all([
    articlesSince(db, now - WEEK_MS, MAX_ARTICLES),
    feedsById(db),
    allPollStates(db),
  ]);
  const articles = newest.toReversed();
  const gaps = new Map(states.map(({ feedId, gapMs }) => [feedId, gapMs ?? HOUR_MS]));
  const worths = worthsOf(articles, byFeed);
  const wishes = wishesOf(settings);
  const told = new Map<string, DryRun>();
  for (const [storyId, rows] of Map.groupBy(articles, row => row.storyId)) {
    const marks = await storyOf(db, storyId);
    const reports: UrgentReport[] = [];
    for (const row of rows) {
      const feed = byFeed.get(row.feedId);
      reports.push(reportOf(row, worths.get(row.feedId) ?? UNKNOWN, feed, wishes));
      if (feed === undefined || !isFollowed(feed) || told.has(storyId)) continue;
      const ids = new Set(rows.slice(0, reports.length).map(({ feedId }) => feedId));
      const usual = [...ids].reduce((sum, id) => sum + HOUR_MS / (gaps.get(id) ?? HOUR_MS), 0);
      if (doesAlert(levelOf(feed, marks, settings), judge(reports, usual, row.sortAt)))
        told.set(storyId, { articleId: row.articleId, headline: row.headline, at: row.sortAt });
    }
  }
  return [...told.values()].sort((a, b) => b.at - a.at);
}

/** What the label of each feed was worth, by these articles. */
function worthsOf(
  articles: readonly ArticleRow[],
  feeds: ReadonlyMap<string, FeedRow>,
): ReadonlyMap<string, Worth> {
  const stories = Map.groupBy(articles, ({ storyId }) => storyId);
  const confirmed = new Set(
    [...stories].flatMap(([storyId, rows]) =>
      haveSeveralIndependentSources(rows, feeds) ? [storyId] : [],
    ),
  );
  const records = new Map<string, { articles: number; labelled: number; confirmed: number }>();
  for (const article of articles) {
    const { feedId, storyId } = article;
    const record = records.get(feedId) ?? { articles: 0, labelled: 0, confirmed: 0 };
    records.set(feedId, record);
    record.articles++;
    if (labelOf(article) === null) continue;
    record.labelled++;
    if (confirmed.has(storyId)) record.confirmed++;
  }
  return new Map(
    [...records].map(([feedId, record]) => [
      feedId,
      labelWorth({ ...record, others: othersOf(feeds, feedId) }),
    ]),
  );
}
