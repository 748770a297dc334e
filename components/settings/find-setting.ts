/** Hides the parts of the settings page that do not contain the words that the reader typed. */
import { fold } from '../../words/tokens.ts';

const PARTS = 'main > section';
/** The elements of a section that match on their own. */
const ITEMS = '.field, .feed';

/** Hides what does not match. @returns Whether anything matches. */
export function showOnly(words: string): boolean {
  const wanted = fold(words).trim();
  let isAny = false;
  for (const part of document.querySelectorAll<HTMLElement>(PARTS)) {
    const items = [...part.querySelectorAll<HTMLElement>(ITEMS)];
    const isWhole = wanted === '' || holds(part.querySelector('h2'), wanted);
    for (const item of items) item.hidden = !isWhole && !holds(item, wanted);
    part.hidden = !isWhole && !(items.length === 0 ? holds(part, wanted) : items.some(isShown));
    isAny ||= !part.hidden;
  }
  return isAny;
}

function isShown(item: HTMLElement): boolean {
  return !item.hidden;
}

function holds(element: Element | null, wanted: string): boolean {
  return fold(element?.textContent ?? '').includes(wanted);
}
