/** Compares an extracted article with JSON-LD's `articleBody`, and corrects it: removes lines or replaces it. */
import { blockText } from './block-text.ts';
import { shinglesOf } from './shingles.ts';

/** An `articleBody` shorter than this, in characters, may be a teaser and is ignored. */
const MIN_WHOLE = 600;
/** A line belongs to `articleBody` when at least this share of its shingles does. */
const MIN_SHARED = 0.5;
/** The share of `articleBody` that has to be in the extracted article, or the article is replaced. */
const MIN_FOUND = 0.7;

/** The lines of `articleBody`; none where it may be a teaser. */
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
  return lines.join(' ').length < MIN_WHOLE ? [] : lines;
}

/**
 * Removes from `holder` the paragraphs that `lines` does not contain. Where most of `lines` is missing in `holder`, puts
 * `lines` in its place, if they are longer. Headings stay: they are often left out of `articleBody`.
 * @param lines Of `articleBody`, as `paragraphsOf` gives them; none changes nothing.
 */
export function reconcileWithJsonLd(holder: Element, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const found = blockText(holder);
  const bodyShingles = shinglesOf(lines.join(' '));
  const foundShingles = shinglesOf(found);
  if (bodyShingles.size === 0) return;
  const missing =
    [...bodyShingles].filter(shingle => !foundShingles.has(shingle)).length / bodyShingles.size;
  if (missing > 1 - MIN_FOUND) {
    // The extraction took a part, or something else. A shorter `articleBody` is a teaser.
    if (lines.join(' ').length > found.length) replaceBy(holder, lines);
    return;
  }
  for (const block of [...holder.querySelectorAll('p, li')]) {
    if (block.querySelector('p, li, img, figure') !== null) continue;
    const shingles = [...shinglesOf(block.textContent ?? '')];
    const same = shingles.filter(shingle => bodyShingles.has(shingle)).length;
    // Too few words to decide.
    if (shingles.length >= 3 && same < shingles.length * MIN_SHARED) block.remove();
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
