/** Which headline is of which story, by number: stories are named by the number of one of their headlines. */

export interface Membership {
  /** How many headlines ever came. */
  readonly size: () => number;
  readonly of: (place: number) => number;
  /** The headlines of a story that are compared with still, the newest last. */
  readonly members: (story: number) => readonly number[];
  readonly join: (place: number, story: number) => void;
  /** Forgets the members of a story whose newest headline is `place`; which story that was of is known still. */
  readonly forget: (place: number) => void;
  /**
   * Puts the headlines from `from` on into new groups; what was joined to a story from before them stays with it.
   * @param heads For each of them the first of its group, counted from `from`.
   * @param isParted Whether some must not be in one story with others.
   */
  readonly rearrange: (
    from: number,
    heads: readonly number[],
    isParted: (some: readonly number[], others: readonly number[]) => boolean,
  ) => void;
}

export function createMembership(): Membership {
  const storyOf: number[] = [];
  const stories = new Map<number, number[]>();
  const members = (story: number): readonly number[] => stories.get(story) ?? [];
  const join = (place: number, story: number) => {
    storyOf[place] = story;
    const known = stories.get(story);
    if (known === undefined) stories.set(story, [place]);
    else known.push(place);
  };
  return {
    size: () => storyOf.length,
    of: place => storyOf[place] ?? place,
    members,
    join,
    forget: place => {
      const story = storyOf[place] ?? place;
      if ((members(story).at(-1) ?? Number.POSITIVE_INFINITY) <= place) stories.delete(story);
    },
    rearrange: (from, heads, isParted) => {
      const before = new Map<number, number>();
      heads.forEach((head, index) => {
        const story = storyOf[from + index] ?? -1;
        const [oldest = from] = members(story);
        if (oldest < from && !before.has(head)) before.set(head, story);
      });
      for (const story of new Set(storyOf.slice(from))) {
        const left = members(story).filter(place => place < from);
        if (left.length === 0) stories.delete(story);
        else stories.set(story, left);
      }
      heads.forEach((head, index) => {
        const older = before.get(head);
        const isBack = older !== undefined && !isParted([from + index], members(older));
        join(from + index, isBack ? older : from + head);
      });
    },
  };
}
