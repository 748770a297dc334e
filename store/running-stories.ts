/** Reads the stories that run now: those that several independent sources reported in the last 24 hours. */
import { publisherOf } from '../feed/publisher.ts';
import type { ArticleRow } from '../model/article-rows.ts';
import { DAY_MS } from '../model/durations.ts';
import type { FeedRow } from '../model/feed-rows.ts';
import { independentSourcesOf } from '../story/independent-sources.ts';
import { listed } from './articles.ts';
import type { Database } from './database.ts';
import { isFollowed } from './followed-feeds.ts';
import { asReport } from './report.ts';
import { type ListedStory, summaryOf, tablesOfLines } from './story-lines.ts';
import { membersOf } from './story-members.ts';

/** A story that runs now. */
export interface RunningStory extends ListedStory {
  /** How many independent sources reported it in the last 24 hours: one owner, agency or copied text counts once. */
  readonly sources: number;
  /** The picture of its newest article that has one. */
  readonly picture: string | null;
}

/** The newest articles in which stories are looked for: they bound the query where a day brings more. */
const MAX_ROWS = 3000;
/** Stories whose articles are read, and stories that are given, at most. */
const MAX_CANDIDATES = 60;
const MAX_STORIES = 40;
const MIN_SOURCES = 2;

/**
 * The stories that run at `now`, those of most independent sources first, then the newest; without those that the reader
 * muted.
 */
export async function runningStories(db: Database, now: number): Promise<readonly RunningStory[]> {
  return db.transaction('r', tablesOfLines(db), async () => {
    const feeds = await db.feeds.toArray();
    const followed = new Map(feeds.filter(isFollowed).map(feed => [feed.feedId, feed]));
    const since = now - DAY_MS;
    const storyIds = candidatesOf(await newestRows(db, since), followed);
    if (storyIds.length === 0) return [];
    const [stories, members] = await Promise.all([
      db.stories.bulkGet([...storyIds]),
      Promise.all(storyIds.map(storyId => membersOf(db, storyId))),
    ]);
    const running = storyIds
      .flatMap((_, index) => {
        const story = stories[index] ?? null;
        const articles = (members[index] ?? []).filter(
          ({ sortAt, feedId }) => sortAt > since && followed.has(feedId),
        );
        const sources = sourcesOf(articles, followed);
        return sources < MIN_SOURCES || story?.mutedAt != null
          ? []
          : [{ story, articles, sources, newestAt: articles[0]?.sortAt ?? 0 }];
      })
      .sort((a, b) => b.sources - a.sources || b.newestAt - a.newestAt)
      .slice(0, MAX_STORIES);
    if (running.length === 0) return [];
    const articles = running.flatMap(one => one.articles);
    const lines = Map.groupBy(await listed(db, articles, feeds), line => line.article.storyId);
    return running.flatMap(({ story, sources, articles: own }): RunningStory[] => {
      const group = lines.get(own[0]?.storyId ?? '') ?? [];
      const [head] = group;
      if (head === undefined) return [];
      const picture = own.find(({ thumbnail }) => thumbnail !== null)?.thumbnail ?? null;
      return [{ ...head, story, ...summaryOf(group), sources, picture }];
    });
  });
}

/** The articles since `since`, but of those only the newest. */
async function newestRows(db: Database, since: number): Promise<readonly ArticleRow[]> {
  const [oldest] = await db.articles
    .orderBy('sortAt')
    .reverse()
    .offset(MAX_ROWS - 1)
    .limit(1)
    .keys();
  // Read forwards, which the browser answers with one list; backwards it takes a step for each row.
  return db.articles
    .where('sortAt')
    .above(Math.max(since, typeof oldest === 'number' ? oldest - 1 : since))
    .limit(2 * MAX_ROWS)
    .toArray();
}

/** The stories among `rows` that several publishers report, those of most first. */
function candidatesOf(
  rows: readonly ArticleRow[],
  followed: ReadonlyMap<string, FeedRow>,
): readonly string[] {
  const groups = Map.groupBy(
    rows.filter(({ feedId }) => followed.has(feedId)),
    ({ storyId }) => storyId,
  );
  return [...groups]
    .map(([storyId, own]) => ({
      storyId,
      publishers: own.length < MIN_SOURCES ? own.length : new Set(own.map(publisherOf)).size,
      articles: own.length,
    }))
    .filter(({ publishers }) => publishers >= MIN_SOURCES)
    .sort((a, b) => b.publishers - a.publishers || b.articles - a.articles)
    .slice(0, MAX_CANDIDATES)
    .map(({ storyId }) => storyId);
}

function sourcesOf(articles: readonly ArticleRow[], feeds: ReadonlyMap<string, FeedRow>): number {
  const reports = articles.map(one => asReport(one, feeds.get(one.feedId)?.owner ?? null));
  return independentSourcesOf(reports).length;
}
