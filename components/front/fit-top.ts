/** Reckons how many headlines stand beside and below the lead, so that the columns of the page end at about one height. */
import type { Headline } from '../lists/headline.ts';
import type { Room } from './use-room.ts';

/** How many headlines stand where. */
export interface Fit {
  /** In the column beside the lead. */
  readonly seconds: number;
  /** In the two columns below it. */
  readonly under: number;
  /** Whether the lead lies across the page because there is too little to stand beside it, and all else below it. */
  readonly isAcross: boolean;
}

interface Fitting {
  readonly room: Room;
  readonly hasPicture: (item: Headline) => boolean;
  /** Whether all headlines have to stand there, because the page has no other place for them. */
  readonly isAll: boolean;
}

/** The most headlines beside, and below, the lead. */
const MOST = 9;
const USUAL = 6;
/** A headline more is worth a gap that is larger by this, px. */
const WORTH = 12;
/** Columns that differ by more than this, px, have a hole. */
const HOLE = 240;

/** Heights in px, as in headlines.css and lead-story.css. */
const META = 28;
const SPACE = 34;
const CHIP = 28;
/** The lines of other outlets below the lead. */
const ALSO = 3 * 38;

/**
 * How many of `ranked` stand beside the lead, and how many of those after them below it.
 * With one or two columns, and below a lead without a picture, balanced columns take any number.
 */
export function fitTop(lead: Headline, ranked: readonly Headline[], fitting: Fitting): Fit {
  const { room, hasPicture, isAll } = fitting;
  const all = ranked.length;
  if (room.columns < 3 || !hasPicture(lead)) {
    const seconds = Math.min(all, USUAL);
    return {
      seconds,
      under: isAll ? all - seconds : Math.min(all - seconds, USUAL),
      isAcross: false,
    };
  }
  return room.columns === 3 ? fitThree(lead, ranked, fitting) : fitFour(lead, ranked, fitting);
}

/** Three columns: the lead with rows of two below it, beside one column. */
function fitThree(
  lead: Headline,
  ranked: readonly Headline[],
  { room, hasPicture, isAll }: Fitting,
): Fit {
  const all = ranked.length;
  const most = isAll ? all : Math.min(all, 2 * USUAL + 1);
  const above = heightOfLead(lead, room);
  let best = { seconds: 0, under: 0, cost: Number.MAX_VALUE, gap: Number.MAX_VALUE };
  for (let seconds = 1; seconds <= Math.min(most, isAll ? all : MOST); seconds++) {
    const beside = ranked
      .slice(0, seconds)
      .map((item, at) =>
        heightOf(item, 20, room, hasPicture(item) && (at === 0 || at === seconds - 1)),
      )
      .reduce((sum, height) => sum + height, 0);
    const mostUnder = isAll ? all - seconds : Math.min(most - seconds, MOST);
    for (let under = isAll ? mostUnder : 0; under <= mostUnder; under += 2) {
      const below = ranked.slice(seconds, seconds + under);
      let height = above;
      for (let at = 0; at < under; at += 2)
        height += Math.max(...below.slice(at, at + 2).map(item => heightOf(item, 17, room, false)));
      const gap = Math.abs(height - beside);
      const cost = gap - WORTH * (seconds + under);
      if (cost < best.cost) best = { seconds, under, cost, gap };
    }
  }
  const { seconds, under, gap } = best;
  return { seconds, under, isAcross: gap > HOLE };
}

/** Four columns: the lead beside two balanced columns. */
function fitFour(
  lead: Headline,
  ranked: readonly Headline[],
  { room, hasPicture, isAll }: Fitting,
): Fit {
  const all = ranked.length;
  const above = heightOfLead(lead, room);
  let height = 0;
  let count = 0;
  while (count < all && (isAll || (count < 2 * MOST && height / 2 < above))) {
    const item = ranked[count];
    if (item === undefined) break;
    height +=
      count < USUAL
        ? heightOf(item, 20, room, hasPicture(item) && (count === 0 || count === USUAL - 1))
        : heightOf(item, 17, room, false);
    count++;
  }
  const seconds = Math.min(count, USUAL);
  return { seconds, under: count - seconds, isAcross: Math.abs(above - height / 2) > HOLE };
}

function heightOfLead(item: Headline, { columns, columnWidth, height }: Room): number {
  const size = columns === 3 ? 44 : 56;
  const width = 2 * columnWidth + 40;
  return (
    Math.min((width * 2) / 3, 0.52 * height) +
    (item.chips.length > 0 ? CHIP : 0) +
    linesOf(item.headline, size, width) * size * 1.1 +
    Math.min(4, linesOf(item.deck ?? '', 20, width)) * 28 +
    (item.story !== null && item.story.outlets > 1 ? ALSO : 0) +
    META +
    SPACE
  );
}

function heightOf(
  item: Headline,
  size: number,
  { columnWidth }: Room,
  isPictured: boolean,
): number {
  return (
    (isPictured ? (columnWidth * 2) / 3 : 0) +
    (item.chips.length > 0 ? CHIP : 0) +
    linesOf(item.headline, size, columnWidth) * size * 1.2 +
    Math.min(3, linesOf(item.deck ?? '', 15, columnWidth)) * 21 +
    META +
    SPACE
  );
}

/** Lines of `text` at a width of half an em a letter. */
function linesOf(text: string, size: number, width: number): number {
  return Math.ceil((text.length * size * 0.5) / width);
}
