/** A dry run of alerts: what would have alerted last week with given settings, out of the articles that are kept. */

import type { ArticleRow } from '../model/article-rows.ts';
import { HOUR_MS, WEEK_MS } from '../model/durations.ts';
import type { FeedRow } from '../model/feed-rows.ts';
import type { Settings } from '../model/settings.ts';
import { articlesSince } from '../store/articles.ts';
import type { Database } from '../store/database.ts';
import { feedsById } from '../store/feeds.ts';
import { isFollowed } from '../store/followed-feeds.ts';
import { allPollStates } from '../store/poll-states.ts';
import { storiesOf } from '../store/stories.ts';
import { judge, labelWorth, type UrgentReport, type Worth } from '../story/urgency.ts';
import { doesAlert } from './does-alert.ts';
import { haveSeveralIndependentSources, othersOf } from './judge-story.ts';
import { levelOf } from './level-of.ts';
import { alertTerms, labelOf, reportOf } from './report-of.ts';

/** Articles that are read at most, the newest. */
const MAX_ARTICLES = 5000;

/** For an article whose feed has no record here. */
const UNKNOWN: Worth = { weight: 1, isProven: true };

/** A story that would have alerted, by the article that would have raised the alert. */
export interface DryRun {
  readonly articleId: string;
  readonly headline: string;
  /** Epoch ms. */
  readonly at: number;
}

/** One entry for each story that would have alerted, the newest first. Daily limit and quiet hours only delay; they are left out. */
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
  const terms = alertTerms(settings);
  const alerted = new Map<string, DryRun>();
  const stories = Map.groupBy(articles, row => row.storyId);
  // One reading for all: a week has thousands of stories.
  const marked = await storiesOf(db, [...stories.keys()]);
  for (const [index, [storyId, rows]] of [...stories].entries()) {
    const marks = marked[index];
    const reports: UrgentReport[] = [];
    for (const row of rows) {
      const feed = byFeed.get(row.feedId);
      reports.push(reportOf(row, worths.get(row.feedId) ?? UNKNOWN, feed, terms));
      if (feed === undefined || !isFollowed(feed) || alerted.has(storyId)) continue;
      const ids = new Set(rows.slice(0, reports.length).map(({ feedId }) => feedId));
      const usual = [...ids].reduce((sum, id) => sum + HOUR_MS / (gaps.get(id) ?? HOUR_MS), 0);
      if (doesAlert(levelOf(feed, marks, settings), judge(reports, usual, row.sortAt)))
        alerted.set(storyId, { articleId: row.articleId, headline: row.headline, at: row.sortAt });
    }
  }
  return [...alerted.values()].sort((a, b) => b.at - a.at);
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
