/** Compares an article as it was found with the text that the page gives to search engines, and mends it by that. */
import { blockText } from './block-text.ts';
import { runsOf } from './shingles.ts';

/** A text that is said has to hold at least this much, in characters, to be more than a teaser. */
const WHOLE = 600;
/** A line is part of what is said when at least this share of its runs of words is. */
const SAME = 0.5;
/** How much of what is said has to be found, so that the page's own markup is kept. */
const ENOUGH = 0.7;

/** The lines of a text that is said, where it is long enough to be the whole. */
export function paragraphsOf(bodyText: string): readonly string[] {
  // Some publishers give HTML, escaped or not, where text is asked for.
  const lines = bodyText
    .replace(/<\/?(?:p|div|br|li|h[1-6])\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .split(/\n+/)
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '');
  return lines.join(' ').length < WHOLE ? [] : lines;
}

/**
 * Takes out of `holder` the paragraphs that are not said (subheads are often left out of what is); where most of what is said is missing in it, puts in the said
 * lines instead. A teaser says little and changes nothing.
 */
export function keepWhatIsSaid(holder: Element, said: readonly string[]): void {
  if (said.length === 0) return;
  const found = blockText(holder);
  const saidRuns = runsOf(said.join(' '));
  const foundRuns = runsOf(found);
  if (saidRuns.size === 0) return;
  const missing = [...saidRuns].filter(run => !foundRuns.has(run)).length / saidRuns.size;
  if (missing > 1 - ENOUGH) {
    // What was found is something else, or a part; a text much shorter than it is a teaser.
    if (said.join(' ').length > found.length) replaceBy(holder, said);
    return;
  }
  for (const block of [...holder.querySelectorAll('p, li')]) {
    if (block.querySelector('p, li, img, figure') !== null) continue;
    const runs = [...runsOf(block.textContent ?? '')];
    const same = runs.filter(run => saidRuns.has(run)).length;
    // A line of few words proves nothing either way.
    if (runs.length >= 3 && same < runs.length * SAME) block.remove();
  }
}

function replaceBy(holder: Element, lines: readonly string[]): void {
  const pictures = [...holder.querySelectorAll('figure')].slice(0, 1);
  holder.replaceChildren(
    ...pictures,
    ...lines.map(line => {
      const paragraph = holder.ownerDocument.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
}
