/** Keeps which headline belongs to which story; a story has the number of one of its headlines. */

/** The stories of all headlines; headlines and stories are given by number. */
export interface Membership {
  /** How many headlines ever came. */
  readonly size: () => number;
  readonly of: (headline: number) => number;
  /** The headlines of a story that are still compared with new ones, newest last. */
  readonly members: (story: number) => readonly number[];
  readonly join: (headline: number, story: number) => void;
  /** Drops the members of a story whose newest headline is `headline`; `of` still knows its story. */
  readonly forget: (headline: number) => void;
  /**
   * Puts the headlines from `from` on into new groups; a group with headlines of an older story stays with that story.
   * @param heads For each of them, the first of its group, counted from `from`.
   * @param isSeparated Whether the reader separated some of these from some of the others.
   */
  readonly rearrange: (
    from: number,
    heads: readonly number[],
    isSeparated: (some: readonly number[], others: readonly number[]) => boolean,
  ) => void;
}

/** Makes a membership without headlines. */
export function createMembership(): Membership {
  const storyOf: number[] = [];
  const stories = new Map<number, number[]>();
  const members = (story: number): readonly number[] => stories.get(story) ?? [];
  const join = (headline: number, story: number) => {
    storyOf[headline] = story;
    const known = stories.get(story);
    if (known === undefined) stories.set(story, [headline]);
    else known.push(headline);
  };
  return {
    size: () => storyOf.length,
    of: headline => storyOf[headline] ?? headline,
    members,
    join,
    forget: headline => {
      const story = storyOf[headline] ?? headline;
      if ((members(story).at(-1) ?? Number.POSITIVE_INFINITY) <= headline) stories.delete(story);
    },
    rearrange: (from, heads, isSeparated) => {
      const before = new Map<number, number>();
      heads.forEach((head, index) => {
        const story = storyOf[from + index] ?? -1;
        const [oldest = from] = members(story);
        if (oldest < from && !before.has(head)) before.set(head, story);
      });
      for (const story of new Set(storyOf.slice(from))) {
        const left = members(story).filter(headline => headline < from);
        if (left.length === 0) stories.delete(story);
        else stories.set(story, left);
      }
      heads.forEach((head, index) => {
        const older = before.get(head);
        const isBack = older !== undefined && !isSeparated([from + index], members(older));
        join(from + index, isBack ? older : from + head);
      });
    },
  };
}
