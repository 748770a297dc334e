/**
 * Gives stories ids that last: a story has the id of one of its articles, and where regrouping splits a story, the larger
 * part keeps the id.
 */
import { continues } from './context-weights.ts';
import type { StoryHeadline } from './features.ts';
import { createGrouper, type Grouper } from './grouper.ts';
import { topicWords } from './topics.ts';

/** An article as the threads see it. */
export interface ThreadArticle extends Omit<StoryHeadline, 'linked'> {
  readonly articleId: string;
  /** Its page, and the pages that it links to, as `plainAddress` (feed/publisher.ts) writes them. */
  readonly page: string | null;
  readonly linksTo: readonly string[];
}

/** Finds the stories of articles, and names each by the id of one of its articles. */
export interface Threads {
  /** Adds an article of a known story; oldest first. */
  readonly restore: (article: ThreadArticle, storyId: string) => void;
  /** Finds the story of a new article. */
  readonly add: (article: ThreadArticle) => void;
  /** Regroups, if an article added since the last call continues a story but joined none. */
  readonly settle: () => void;
  /** The stories of articles whose story changed since the last call. */
  readonly takeChanges: () => ReadonlyMap<string, string>;
  /** The topic words of the articles added since the last call. */
  readonly takeTopics: () => ReadonlyMap<string, readonly string[]>;
  /** Articles added since the last regrouping. */
  readonly sinceRegrouped: () => number;
}

/**
 * Makes threads without articles; a worker that starts restores the known ones first.
 * @param separated For each article, those that the reader separated it from.
 * @param sinceRegrouped Articles added between the last regrouping and this restoring.
 */
export function createThreads(
  separated: ReadonlyMap<string, ReadonlySet<string>>,
  sinceRegrouped: number,
): Threads {
  const articleIds: string[] = [];
  const storyIds: string[] = [];
  /** The number of the article on each page. */
  const numberOf = new Map<string, number>();
  /** The first article of each story, by number. */
  const firstOf = new Map<string, number>();
  const changes = new Map<string, string>();
  const topics = new Map<string, readonly string[]>();
  let regroupedFrom: number | null = null;
  let isRegroupDue = false;

  const areSeparated = (a: number, b: number): boolean => {
    const [one = '', other = ''] = [articleIds[a], articleIds[b]];
    return separated.get(one)?.has(other) === true || separated.get(other)?.has(one) === true;
  };
  const grouper: Grouper = createGrouper({
    areSeparated: separated.size === 0 ? null : areSeparated,
    onRegrouped: from => {
      regroupedFrom = from;
    },
  });
  grouper.sinceRegrouped = sinceRegrouped;

  const put = (number: number, storyId: string) => {
    const before = storyIds[number];
    storyIds[number] = storyId;
    firstOf.set(storyId, Math.min(number, firstOf.get(storyId) ?? number));
    const articleId = articleIds[number];
    if (before !== storyId && articleId !== undefined) changes.set(articleId, storyId);
  };

  const withLinks = (article: ThreadArticle): StoryHeadline => ({
    ...article,
    linked: article.linksTo.flatMap(page => numberOf.get(page) ?? []),
  });

  /** An id that no story has: that of one of the articles, or one made from it. */
  const newName = (numbers: readonly number[]): string => {
    const names = numbers.flatMap(number => articleIds[number] ?? []);
    const free = names.find(name => !firstOf.has(name));
    if (free !== undefined) return free;
    let count = 2;
    while (firstOf.has(`${names[0]}~${count}`)) count++;
    return `${names[0]}~${count}`;
  };

  /** Gives ids to the regrouped stories: first to those with older articles, then from the largest down. */
  const renameStories = (from: number) => {
    const groups = new Map<number, number[]>();
    for (let number = from; number < articleIds.length; number++) {
      const story = grouper.storyOf(number);
      const group = groups.get(story);
      if (group === undefined) groups.set(story, [number]);
      else group.push(number);
    }
    const isOlder = (storyId: string) => (firstOf.get(storyId) ?? from) < from;
    const before = storyIds.slice(from);
    for (const storyId of new Set(before)) if (!isOlder(storyId)) firstOf.delete(storyId);
    const fresh: number[][] = [];
    for (const [story, numbers] of groups) {
      const older = story < from ? storyIds[story] : undefined;
      if (older === undefined) fresh.push(numbers);
      else for (const number of numbers) put(number, older);
    }
    fresh.sort((a, b) => b.length - a.length);
    for (const numbers of fresh) {
      const counts = new Map<string, number>();
      for (const number of numbers) {
        const name = before[number - from];
        if (name !== undefined && !firstOf.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
      const storyId = commonest?.[0] ?? newName(numbers);
      for (const number of numbers) put(number, storyId);
    }
  };

  return {
    restore: (article, storyId) => {
      const first = firstOf.get(storyId);
      const number = grouper.restore(article, first === undefined ? null : grouper.storyOf(first));
      articleIds[number] = article.articleId;
      if (article.page !== null) numberOf.set(article.page, number);
      storyIds[number] = storyId;
      if (first === undefined) firstOf.set(storyId, number);
    },
    add: article => {
      regroupedFrom = null;
      const number = articleIds.length;
      // Before it is added: adding asks whether the reader separated it from others.
      articleIds[number] = article.articleId;
      grouper.add(withLinks(article));
      if (article.page !== null) numberOf.set(article.page, number);
      topics.set(article.articleId, topicWords(article.title, grouper.rarity));
      const story = grouper.storyOf(number);
      if (story === number && continues(article.stage ?? null)) isRegroupDue = true;
      if (regroupedFrom !== null) renameStories(regroupedFrom);
      else
        put(number, story === number ? newName([number]) : (storyIds[story] ?? newName([number])));
    },
    settle: () => {
      if (isRegroupDue) renameStories(grouper.regroupNewest());
      isRegroupDue = false;
    },
    takeChanges: () => {
      const taken = new Map(changes);
      changes.clear();
      return taken;
    },
    takeTopics: () => {
      const taken = new Map(topics);
      topics.clear();
      return taken;
    },
    sinceRegrouped: () => grouper.sinceRegrouped,
  };
}
