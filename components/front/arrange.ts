/** Arranges the news of the front page: what stands where, each story once, and no column much longer than the others. */
import { rankStories } from '../../story/rank.ts';
import type { Headline } from '../lists/headline.ts';
import { fitTop } from './fit-top.ts';
import type { Room } from './use-room.ts';

/** The newest stories of one folder; null for what is in none. */
export interface FolderNews {
  readonly name: string | null;
  readonly items: readonly Headline[];
}

/** What stands where on the front page. */
export interface Arrangement {
  /** Beside the lead. */
  readonly seconds: readonly Headline[];
  /** Below the lead. */
  readonly under: readonly Headline[];
  /** The folders; one without a name and `isRest` where the reader has none. */
  readonly sections: readonly (FolderNews & { readonly isRest: boolean })[];
  readonly latest: readonly Headline[];
  /** Whether the lead lies across the page, with all else below it. */
  readonly isAcross: boolean;
}

interface Arranging {
  readonly lead: Headline;
  /** The newest stories of all sources, the newest first. */
  readonly newest: readonly Headline[];
  /** Stories that stand elsewhere on the page. */
  readonly elsewhere: readonly Headline[];
  /** Empty where no source is in a folder. */
  readonly folders: readonly FolderNews[];
  readonly room: Room;
  readonly hasPicture: (item: Headline) => boolean;
  readonly isReadable: (item: Headline) => boolean;
  /** Epoch ms. */
  readonly now: number;
}

/** Articles of one source at most beside and below the lead, while there are others. */
const PER_FEED = 2;
/** The column beside the lead begins with a picture that one of so many has. */
const FIRST = 6;
const IN_SECTION = 7;
const REST = 24;
const LATEST = 24;
/** With fewer stories there is no rail, and with fewer still nothing but one row. */
const RAIL_FROM = 16;
const FEW = 5;
/** A headline of fewer letters says too little to be the same news as another one. */
const FEW_WORDS = 24;
/** What each section of a small page keeps. */
const KEPT = 3;

/** Arranges the page; every story of it is taken once. */
export function arrangeFront(arranging: Arranging): Arrangement {
  const { lead, newest, elsewhere, folders, room, hasPicture, isReadable, now } = arranging;
  const shown = new Set([lead, ...elsewhere].flatMap(keysOf));
  const take = (items: readonly Headline[], count: number): readonly Headline[] => {
    const taken: Headline[] = [];
    for (const item of items) {
      if (taken.length >= count) break;
      if (isShown(item, shown)) continue;
      for (const key of keysOf(item)) shown.add(key);
      taken.push(item);
    }
    return taken;
  };
  const others = withoutStories(newest, [lead, ...elsewhere]);
  const hasFolders = folders.length > 0;
  if (others.length < FEW && !hasFolders)
    return { seconds: take(others, FEW), under: [], sections: [], latest: [], isAcross: true };
  const ranked = pictureSoon(
    rankStories(
      others.map(item => ({
        item,
        feedId: item.feedId,
        outlets: item.story?.outlets ?? 1,
        at: item.at,
        breakingAt: item.breakingAt,
        hasPicture: hasPicture(item),
        isReadable: isReadable(item),
      })),
      now,
      PER_FEED,
    ).map(({ item }) => item),
    hasPicture,
  );
  const hasRail = others.length >= RAIL_FROM;
  // Without rail and sections all news stands beside and below the lead; each section of a small page keeps some.
  const free =
    hasRail || !hasFolders
      ? ranked
      : ranked.slice(0, Math.max(0, ranked.length - KEPT * folders.length));
  const fit = fitTop(lead, free, { room, hasPicture, isAll: !hasRail && !hasFolders });
  const seconds = take(ranked, fit.seconds);
  const under = take(ranked, fit.under);
  // Without folders the newest run through the rail, and what is left follows below.
  const early = hasFolders || !hasRail ? [] : take(newest, LATEST);
  const parts = hasFolders
    ? folders.map(folder => ({ ...folder, isRest: false }))
    : hasRail
      ? [{ name: null, items: ranked, isRest: true }]
      : [];
  const sections = parts
    .map(({ items, ...part }) => ({
      ...part,
      items: take(pictureFirst(items, shown, hasPicture), part.isRest ? REST : IN_SECTION),
    }))
    .filter(({ items }) => items.length > 0);
  const latest = hasFolders && hasRail ? take(newest, LATEST) : early;
  return { seconds, under, sections, latest, isAcross: fit.isAcross };
}

/** Those of `items` whose stories are not among `others`: a story is shown only once. */
export function withoutStories(
  items: readonly Headline[],
  others: readonly Headline[],
): readonly Headline[] {
  const shown = new Set(others.flatMap(keysOf));
  return items.filter(item => !isShown(item, shown));
}

function isShown(item: Headline, shown: ReadonlySet<string>): boolean {
  return keysOf(item).some(key => shown.has(key));
}

/** What makes two lines the same for a reader: the article, the story, and the very same words, if they are not few. */
function keysOf({ articleId, story, storyId, headline }: Headline): readonly string[] {
  const words = headline
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return [
    `article ${articleId}`,
    `story ${story?.storyId ?? storyId}`,
    // "Live updates" and "News in brief" are different news of each outlet.
    ...(words.length < FEW_WORDS ? [] : [`words ${words}`]),
  ];
}

/** The items in their order, but the first with a picture among the first ones before them, for the top of a column. */
function pictureSoon(
  items: readonly Headline[],
  hasPicture: (item: Headline) => boolean,
): readonly Headline[] {
  const first = items.slice(0, FIRST).find(hasPicture);
  return first === undefined ? items : [first, ...items.filter(item => item !== first)];
}

/** The items in their order, but the first that is not shown yet and has a picture before all others. */
function pictureFirst(
  items: readonly Headline[],
  shown: ReadonlySet<string>,
  hasPicture: (item: Headline) => boolean,
): readonly Headline[] {
  const first = items.find(item => hasPicture(item) && !isShown(item, shown));
  return first === undefined ? items : [first, ...items];
}
