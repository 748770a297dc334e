/**
 * The stories of articles, by their ids: what the grouper says in numbers gets names that last. A story is named by one of
 * its articles; where stories are mended, the larger part keeps the name.
 */
import { continues } from './context-weights.ts';
import type { StoryHeadline } from './features.ts';
import { createGrouper, type Grouper } from './grouper.ts';
import { topicWords } from './topics.ts';

export interface ThreadArticle extends Omit<StoryHeadline, 'linked'> {
  readonly articleId: string;
  /** Its page, and the pages that it links to, as `plainAddress` (feed/publisher.ts) writes them. */
  readonly page: string | null;
  readonly linksTo: readonly string[];
}

export interface Threads {
  /** Takes in an article whose story is known; the oldest first. */
  readonly restore: (article: ThreadArticle, storyId: string) => void;
  /** Finds the story of a new article. */
  readonly add: (article: ThreadArticle) => void;
  /** Mends stories where an article that continues one has found none among those added since the last call. */
  readonly settle: () => void;
  /** The story of each article that got another one since this was last asked. */
  readonly takeChanges: () => ReadonlyMap<string, string>;
  /** The words that tell best what each new article is about, since this was last asked. */
  readonly takeTopics: () => ReadonlyMap<string, readonly string[]>;
  /** How many articles came since stories were mended. */
  readonly unmended: () => number;
}

/**
 * @param parted For an article those with which the reader said that it is not one story.
 * @param unmended How many articles had come since stories were mended, before these were restored.
 */
export function createThreads(
  parted: ReadonlyMap<string, ReadonlySet<string>>,
  unmended: number,
): Threads {
  const articleIds: string[] = [];
  const storyIds: string[] = [];
  /** The number of the article on each page. */
  const placeOf = new Map<string, number>();
  /** The first article of each story, by number. */
  const firstOf = new Map<string, number>();
  const changes = new Map<string, string>();
  const topics = new Map<string, readonly string[]>();
  let mendedFrom: number | null = null;
  let isLost = false;

  const areApart = (a: number, b: number): boolean => {
    const [one = '', other = ''] = [articleIds[a], articleIds[b]];
    return parted.get(one)?.has(other) === true || parted.get(other)?.has(one) === true;
  };
  const grouper: Grouper = createGrouper({
    areApart: parted.size === 0 ? null : areApart,
    onMended: from => {
      mendedFrom = from;
    },
  });
  grouper.unmended = unmended;

  const put = (place: number, storyId: string) => {
    const before = storyIds[place];
    storyIds[place] = storyId;
    firstOf.set(storyId, Math.min(place, firstOf.get(storyId) ?? place));
    const articleId = articleIds[place];
    if (before !== storyId && articleId !== undefined) changes.set(articleId, storyId);
  };

  const withLinks = (article: ThreadArticle): StoryHeadline => ({
    ...article,
    linked: article.linksTo.flatMap(page => placeOf.get(page) ?? []),
  });

  /** A name that no story has: that of one of the articles, or one made from it. */
  const newName = (places: readonly number[]): string => {
    const names = places.flatMap(place => articleIds[place] ?? []);
    const free = names.find(name => !firstOf.has(name));
    if (free !== undefined) return free;
    let count = 2;
    while (firstOf.has(`${names[0]}~${count}`)) count++;
    return `${names[0]}~${count}`;
  };

  /** Names the groups of the mended articles: first those that belong to an older story, then the largest. */
  const nameAnew = (from: number) => {
    const groups = new Map<number, number[]>();
    for (let place = from; place < articleIds.length; place++) {
      const story = grouper.storyOf(place);
      const group = groups.get(story);
      if (group === undefined) groups.set(story, [place]);
      else group.push(place);
    }
    const isOlder = (storyId: string) => (firstOf.get(storyId) ?? from) < from;
    const before = storyIds.slice(from);
    for (const storyId of new Set(before)) if (!isOlder(storyId)) firstOf.delete(storyId);
    const fresh: number[][] = [];
    for (const [story, places] of groups) {
      const older = story < from ? storyIds[story] : undefined;
      if (older === undefined) fresh.push(places);
      else for (const place of places) put(place, older);
    }
    fresh.sort((a, b) => b.length - a.length);
    for (const places of fresh) {
      const counts = new Map<string, number>();
      for (const place of places) {
        const name = before[place - from];
        if (name !== undefined && !firstOf.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      const [most] = [...counts].sort((a, b) => b[1] - a[1]);
      const storyId = most?.[0] ?? newName(places);
      for (const place of places) put(place, storyId);
    }
  };

  return {
    restore: (article, storyId) => {
      const first = firstOf.get(storyId);
      const place = grouper.restore(article, first === undefined ? null : grouper.storyOf(first));
      articleIds[place] = article.articleId;
      if (article.page !== null) placeOf.set(article.page, place);
      storyIds[place] = storyId;
      if (first === undefined) firstOf.set(storyId, place);
    },
    add: article => {
      mendedFrom = null;
      const place = articleIds.length;
      // Known before it is added: whether it was parted from others is asked meanwhile.
      articleIds[place] = article.articleId;
      grouper.add(withLinks(article));
      if (article.page !== null) placeOf.set(article.page, place);
      topics.set(article.articleId, topicWords(article.title, grouper.rarity));
      const story = grouper.storyOf(place);
      if (story === place && continues(article.stage ?? null)) isLost = true;
      if (mendedFrom !== null) nameAnew(mendedFrom);
      else put(place, story === place ? newName([place]) : (storyIds[story] ?? newName([place])));
    },
    settle: () => {
      if (isLost) nameAnew(grouper.mend());
      isLost = false;
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
    unmended: () => grouper.unmended,
  };
}
