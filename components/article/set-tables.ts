/** Puts the tables of a body into regions that scroll by themselves, and sets numbers apart so that none is broken. */
import type { PageI18n } from '../../i18n/translate.ts';

/** Digits with their separators, signs, brackets, a currency or a unit of a few letters. */
const NUMBER =
  /^[\s(~≈<>≤≥±+−–-]*(?:\p{Sc}|[\p{L}]{1,3}\.?)?\s?[\p{Nd}][\p{Nd}\s.,:'’/×x−–-]*(?:[%‰°]|\p{Sc})?\s?(?:\p{L}{1,4}\.?)?[\s)*†]*$/u;
const NOTHING = /^[\s–—-]*(?:n\/?a\.?)?$/i;
/** The longest text, in characters, that is looked at as a number. */
const MAX_NUMBER = 40;
/** Larger tables keep the alignment of text. */
const MAX_CELLS = 5000;

/** Changes `body`: each table gets a region of its own with a name; tables that only lay out the text become blocks. */
export function setTables(body: DocumentFragment, { t }: PageI18n): void {
  for (const table of [...body.querySelectorAll('table')]) if (isLayout(table)) flatten(table);
  let count = 0;
  for (const table of [...body.querySelectorAll('table')]) {
    alignNumbers(table);
    const region = document.createElement('div');
    region.className = 'table-region';
    region.tabIndex = 0;
    region.setAttribute('role', 'region');
    const caption = table.querySelector('caption')?.textContent?.replace(/\s+/g, ' ').trim();
    const name = t('article.table', { number: ++count });
    region.setAttribute('aria-label', caption ? `${name}: ${caption}` : name);
    table.replaceWith(region);
    region.append(table);
  }
}

/** Whether a table holds others, or has one cell a row: it is there for the place of things. */
function isLayout(table: HTMLTableElement): boolean {
  if (table.querySelector('table') !== null) return true;
  return (
    [...table.rows].every(({ cells }) => cells.length < 2) && table.querySelector('th') === null
  );
}

function flatten(table: HTMLTableElement): void {
  const blocks = [...table.rows].flatMap(row =>
    [...row.cells].map(cell => {
      const block = document.createElement('div');
      block.append(...cell.childNodes);
      return block;
    }),
  );
  table.replaceWith(...blocks);
}

/** Marks cells of numbers, and the columns that hold nothing else. */
function alignNumbers(table: HTMLTableElement): void {
  const rows = [...table.rows];
  if (rows.reduce((count, { cells }) => count + cells.length, 0) > MAX_CELLS) return;
  const isSpanned = table.querySelector('[colspan], [rowspan]') !== null;
  const columns = new Map<number, boolean>();
  for (const { cells } of rows) {
    [...cells].forEach((cell, at) => {
      const words = (cell.textContent ?? '').trim();
      const isNumber = words.length <= MAX_NUMBER && NUMBER.test(words);
      if (isNumber) cell.classList.add('is-number');
      if (cell.localName === 'th' || NOTHING.test(words)) return;
      columns.set(at, isNumber && columns.get(at) !== false);
    });
  }
  if (isSpanned) return;
  for (const { cells } of rows) {
    [...cells].forEach((cell, at) => {
      cell.classList.toggle('is-end', at > 0 && columns.get(at) === true);
    });
  }
}
