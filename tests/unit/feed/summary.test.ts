import { describe, expect, test } from 'vitest';
import { isSummaryOnly } from '../../../feed/summary.ts';

const SENTENCE = 'The river rose and the town was calm. ';
/** Paragraphs of at least so many characters of text. */
function text(length: number, ending = ''): string {
  return `<p>${SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).trim()}${ending}</p>`;
}

describe('what a feed gives', () => {
  test.each([
    ['nothing', null, null],
    ['a short summary', null, text(300)],
    ['a summary just short of an article', null, `<p>${'x'.repeat(899)}</p>`],
    ['the same short text twice', text(300), text(300)],
    ['the same short text twice, once as markup', text(300), SENTENCE.repeat(8)],
    ['one line of content', `<p>${SENTENCE}</p>`, '<p>The Mekong rose.</p>'],
    ['markup that shows nothing', `<style>${'a{}'.repeat(10_000)}</style><p>Short.</p>`, null],
    ['a long text that breaks off', text(1500, ' The mayor said...'), null],
    ['a long summary that breaks off', null, text(1500, ' The mayor said […]')],
    ['a long text with an invitation in markup', text(1500, ' <a href="/a">Read more »</a>'), null],
  ])('is a summary: %s', (_, content, summary) => {
    expect(isSummaryOnly({ content, summary })).toBe(true);
  });

  test.each([
    ['a long summary', null, `<p>${'x'.repeat(900)}</p>`],
    ['short content beside a summary', text(300), '<p>The Mekong rose.</p>'],
    ['short content without a summary', text(300), null],
    ['content that is much longer than what invites to read on', text(2700, ' Read more'), null],
    ['an ellipsis in the middle', text(1500, ` He waited… and left. ${SENTENCE}`), null],
    ['an ellipsis before another script', text(1500, ' «Это…» — сказал он и ушёл.'), null],
    ['an article behind much markup', `<p>${'<b></b>'.repeat(3000)}</p>${text(3000)}`, null],
  ])('is the article: %s', (_, content, summary) => {
    expect(isSummaryOnly({ content, summary })).toBe(false);
  });

  test.each([
    'Continue reading',
    'Lire la suite…',
    'Weiterlesen',
    'Leer más',
    'LEIA MAIS',
    'Leggi tutto',
    'Lees verder',
    'Czytaj dalej',
    'Читать далее →',
    'اقرأ المزيد',
    'और पढ़ें'.normalize('NFD'),
    '続きを読む',
    '阅读全文>>',
    '계속 읽기',
    'អានបន្ត',
    'Đọc tiếp',
  ])('breaks off with "%s"', invitation => {
    expect(isSummaryOnly({ content: text(1500, ` ${invitation}`), summary: null })).toBe(true);
    expect(isSummaryOnly({ content: text(1500, ` ${invitation}. End.`), summary: null })).toBe(
      false,
    );
  });
});
