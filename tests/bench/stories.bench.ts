/**
 * Grouping into stories, against the simple ways: the same title or many shared words; TF-IDF with the middle of each story.
 * On the set in tests/fixtures/stories, and on those that `STORY_SETS` names (files, parted by commas). Then what it costs.
 */
import { basename } from 'node:path';
import { commitFeed } from '../../store/commit-feed.ts';
import { addFeeds } from '../../store/feeds.ts';
import { relatedArticles } from '../../store/related.ts';
import { createGrouper, STRICTNESS } from '../../story/grouper.ts';
import { stem } from '../../words/stems.ts';
import { tokens } from '../../words/tokens.ts';
import { draft, feedRow, freshDatabase, groupAll, NOW } from '../fixtures/archive.ts';
import {
  type LabelledHeadline,
  readOwnStories,
  readStorySets,
} from '../fixtures/stories/read-stories.ts';
import { meanOf, type Scores, scoresOf } from '../fixtures/stories/scores.ts';
import { streamOf } from '../fixtures/stories/stream.ts';

type Way = (set: readonly LabelledHeadline[], threshold: number) => readonly number[];

const STEPS = Array.from({ length: 41 }, (_, step) => step / 40);
const SURE = 0.95;
const COST_SIZES = [5000, 10_000, 20_000, 25_000];

export async function bench(): Promise<void> {
  const files = (process.env.STORY_SETS ?? '').split(',').filter(file => file !== '');
  const named: [string, readonly (readonly LabelledHeadline[])[]][] = [
    ['own', [readOwnStories()]],
    ...files.map((file): [string, readonly (readonly LabelledHeadline[])[]] => [
      basename(file),
      readStorySets(file),
    ]),
  ];
  for (const [name, sets] of named) {
    const headlines = sets.reduce((sum, set) => sum + set.length, 0);
    console.log(`  ${name}: ${sets.length} sets, ${headlines} headlines`);
    tell('as it ships', at(grouped, sets, STRICTNESS), best(grouped, sets));
    console.log(`    Related News: ${await relatedAtFive(sets)}`);
    tell('middle of the story', ...twice(best(middles, sets)));
    tell('title or shared words', ...twice(best(sharedWords, sets)));
  }
  cost();
}

const AT = 5;

/** Of the first five related of each headline that has others of its story: how many are of its story, and how many could be. */
async function relatedAtFive(sets: readonly (readonly LabelledHeadline[])[]): Promise<string> {
  let [right, shown, possible, asked] = [0, 0, 0, 0];
  for (const set of sets) {
    const db = freshDatabase();
    await addFeeds(db, [feedRow('f')]);
    await commitFeed(db, {
      feedId: 'f',
      feed: {},
      state: { succeededAt: NOW },
      drafts: set.map(({ title }, at) =>
        // One a second, so that they are grouped in the order in which they came.
        draft(String(at), { headline: title, publishedAt: NOW - (set.length - at) * 1000 }),
      ),
      now: NOW,
    });
    await groupAll(db);
    for (const article of await db.articles.toArray()) {
      const own = set[Number(article.articleId)]?.story;
      const others = set.filter(({ story }) => story === own).length - 1;
      if (others === 0) continue;
      const { sameStory, background } = await relatedArticles(db, article, AT);
      const first = [...sameStory, ...background].slice(0, AT);
      right += first.filter(line => set[Number(line.article.articleId)]?.story === own).length;
      shown += first.length;
      possible += Math.min(AT, others);
      asked++;
    }
    db.close();
  }
  const share = (a: number, b: number) => (a / b).toFixed(3);
  return `precision at ${AT} ${share(right, shown)} of what is shown, ${share(right, asked * AT)} of five (at most ${share(possible, asked * AT)})`;
}

function tell(way: string, shown: Scores, { recall }: { readonly recall: number }): void {
  const figure = (value: number) => value.toFixed(3);
  console.log(
    `    ${way.padEnd(22)} P ${figure(shown.precision)} R ${figure(shown.recall)} F1 ${figure(shown.f1)}, pairs F1 ` +
      `${figure(shown.pairwiseF1)}, ${shown.wrongMerges.toFixed(0)} wrong merges in 100 stories; recall at precision ${SURE}: ${figure(recall)}`,
  );
}

const at = (way: Way, sets: readonly (readonly LabelledHeadline[])[], threshold: number) =>
  meanOf(
    sets.map(set =>
      scoresOf(
        way(set, threshold),
        set.map(({ story }) => story),
      ),
    ),
  );

interface Best {
  /** At the threshold that is best for these sets, which flatters the simple ways. */
  readonly scores: Scores;
  /** The most that is found where no more than one in twenty is wrong. */
  readonly recall: number;
}

function best(way: Way, sets: readonly (readonly LabelledHeadline[])[]): Best {
  const all = STEPS.map(step => at(way, sets, step));
  const sure = all.filter(({ precision }) => precision >= SURE).map(({ recall }) => recall);
  return {
    scores: all.reduce((most, one) => (one.f1 > most.f1 ? one : most)),
    recall: Math.max(0, ...sure),
  };
}

const twice = ({ scores, recall }: Best): [Scores, { recall: number }] => [scores, { recall }];

function grouped(set: readonly LabelledHeadline[], strictness: number): readonly number[] {
  const grouper = createGrouper({ strictness });
  for (const { title } of set) grouper.add({ title, summary: null, at: null });
  grouper.regroupNewest();
  return set.map((_, place) => grouper.storyOf(place));
}

/** Joins the story whose middle is nearest; words weigh by how rare they have been so far. */
function middles(set: readonly LabelledHeadline[], threshold: number): readonly number[] {
  const counts = new Map<string, number>();
  const stories: Map<string, number>[] = [];
  return set.map(({ title }, seen) => {
    const words = new Set(tokens(title).map(word => stem(word)));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const vector = new Map(
      [...words].map(word => [word, Math.log((seen + 2) / (counts.get(word) ?? 1))]),
    );
    const likeness = stories.map(story => cosine(vector, story));
    const most = Math.max(0, ...likeness);
    const story = most >= threshold && most > 0 ? likeness.indexOf(most) : stories.length;
    const middle = stories[story] ?? new Map<string, number>();
    stories[story] = middle;
    for (const [word, weight] of vector) middle.set(word, (middle.get(word) ?? 0) + weight);
    return story;
  });
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [word, weight] of a) shared += weight * (b.get(word) ?? 0);
  const length = (of: ReadonlyMap<string, number>) => Math.hypot(...of.values());
  return shared === 0 ? 0 : shared / (length(a) * length(b));
}

/** Joins the story of the headline before with the same title, or with the most words in common. */
function sharedWords(set: readonly LabelledHeadline[], threshold: number): readonly number[] {
  const bags: ReadonlySet<string>[] = [];
  const stories: number[] = [];
  set.forEach(({ title }, place) => {
    const bag = new Set(tokens(title));
    let [most, nearest] = [0, -1];
    bags.forEach((other, index) => {
      const shared = [...bag].filter(word => other.has(word)).length;
      const overlap = shared / (bag.size + other.size - shared);
      if (overlap > most) [most, nearest] = [overlap, index];
    });
    bags.push(bag);
    stories.push(most >= threshold && most > 0 ? (stories[nearest] ?? place) : place);
  });
  return stories;
}

/** Milliseconds a headline and memory as the window fills, on a made-up stream whose stories have four headlines each. */
function cost(): void {
  const grouper = createGrouper();
  const before = heapMb();
  let times: number[] = [];
  let from = 0;
  for (const headline of streamOf(COST_SIZES.at(-1) ?? 0)) {
    const start = performance.now();
    const place = grouper.add(headline);
    times.push(performance.now() - start);
    if (!COST_SIZES.includes(place + 1)) continue;
    const sorted = times.toSorted((a, b) => a - b);
    const quantile = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
    const mean = times.reduce((sum, one) => sum + one, 0) / times.length;
    console.log(
      `  headlines ${from} to ${place + 1}: p50 ${quantile(0.5)} ms, p95 ${quantile(0.95)} ms, mean with mending ${mean.toFixed(2)} ms, ` +
        `longest ${quantile(0.99999)} ms; ${(heapMb() - before).toFixed(0)} MB`,
    );
    times = [];
    from = place + 1;
  }
}

function heapMb(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}
