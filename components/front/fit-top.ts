/** Reckons how many headlines stand beside and below the lead, so that the columns of the page end at about one height. */
import type { Headline } from '../lists/headline.ts';

/** How many headlines stand where. */
export interface Fit {
  /** In the column beside the lead. */
  readonly seconds: number;
  /** In the two columns below it. */
  readonly under: number;
}

interface Fitting {
  /** The columns of the well, 1 to 4. */
  readonly columns: number;
  readonly hasPicture: (item: Headline) => boolean;
  /** Whether all headlines have to stand there, because the page has no other place for them. */
  readonly isAll: boolean;
}

/** The most headlines beside, and below, the lead. */
const MOST = 8;
const USUAL = 6;

/** Heights in px at the usual width of a column, 280 px; only their proportions matter. */
const COLUMN = 280;
const GUTTER = 40;
const PICTURE = 200;
const META = 28;
const SPACE = 34;

/**
 * How many of `ranked` stand beside the lead, and how many of those after them below it.
 * With one or two columns, and below a lead without a picture, balanced columns take any number.
 */
export function fitTop(
  lead: Headline,
  ranked: readonly Headline[],
  { columns, hasPicture, isAll }: Fitting,
): Fit {
  const all = ranked.length;
  if (columns < 3 || !hasPicture(lead)) {
    const seconds = Math.min(all, USUAL);
    return { seconds, under: isAll ? all - seconds : Math.min(all - seconds, USUAL) };
  }
  const leadHeight = heightOfLead(lead);
  let best: Fit & { readonly gap: number } = { seconds: 0, under: 0, gap: Number.MAX_VALUE };
  const most = isAll ? all : Math.min(all, 2 * USUAL + 1);
  for (let seconds = 1; seconds <= Math.min(most, isAll ? all : MOST); seconds++) {
    const mostUnder = isAll ? all - seconds : Math.min(most - seconds, MOST);
    // Below the lead stand whole rows of two.
    for (let under = isAll ? mostUnder : 0; under <= mostUnder; under += columns === 3 ? 2 : 1) {
      const gap =
        columns === 3
          ? gapOfThree(leadHeight, ranked, seconds, under, hasPicture)
          : gapOfFour(leadHeight, ranked, seconds + under, hasPicture);
      // Among equals more news is better.
      if (gap - 12 * (seconds + under) < best.gap - 12 * (best.seconds + best.under))
        best = { seconds, under, gap };
    }
  }
  const count = best.seconds + best.under;
  const seconds = columns === 3 ? best.seconds : Math.min(count, USUAL);
  return { seconds, under: count - seconds };
}

/** Three columns: the lead with two columns below it beside one column. */
function gapOfThree(
  leadHeight: number,
  ranked: readonly Headline[],
  seconds: number,
  under: number,
  hasPicture: (item: Headline) => boolean,
): number {
  const beside = ranked
    .slice(0, seconds)
    .reduce(
      (sum, item, index) =>
        sum + heightOf(item, 20, hasPicture(item) && (index === 0 || index === seconds - 1)),
      0,
    );
  const below = ranked.slice(seconds, seconds + under);
  let height = leadHeight;
  for (let at = 0; at < below.length; at += 2)
    height += Math.max(...below.slice(at, at + 2).map(item => heightOf(item, 17, false)));
  return Math.abs(height - beside);
}

/** Four columns: the lead beside two balanced columns. */
function gapOfFour(
  leadHeight: number,
  ranked: readonly Headline[],
  count: number,
  hasPicture: (item: Headline) => boolean,
): number {
  const sum = ranked
    .slice(0, count)
    .reduce(
      (height, item, index) => height + heightOf(item, 20, hasPicture(item) && index === 0),
      0,
    );
  return Math.abs(leadHeight + 60 - sum / 2);
}

function heightOfLead(item: Headline): number {
  const size = 44;
  return (
    (2 * COLUMN + GUTTER) * 0.62 +
    linesOf(item.headline, size, 2 * COLUMN + GUTTER) * size * 1.1 +
    Math.min(4, linesOf(item.deck ?? '', 20, 2 * COLUMN + GUTTER)) * 28 +
    META +
    SPACE
  );
}

function heightOf(item: Headline, size: number, isPictured: boolean): number {
  return (
    (isPictured ? PICTURE : 0) +
    (item.chips.length > 0 ? 28 : 0) +
    linesOf(item.headline, size, COLUMN) * size * 1.2 +
    Math.min(3, linesOf(item.deck ?? '', 15, COLUMN)) * 21 +
    META +
    SPACE
  );
}

/** Lines of `text` at a width of half an em a letter. */
function linesOf(text: string, size: number, width: number): number {
  return Math.ceil((text.length * size * 0.5) / width);
}
