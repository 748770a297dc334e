import { expect, test } from 'vitest';
import { readFeedText } from '../../../feed/read.ts';
import { remarksOn } from '../../../poll/remarks.ts';

const remarks = (items: string, isCut = false) => {
  const result = readFeedText(
    `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`,
    null,
  );
  return 'feed' in result ? remarksOn(result.feed, Date.UTC(2026, 10, 24), isCut) : null;
};
const DATE = '<pubDate>Sat, 13 Jul 2024 18:11:00 GMT</pubDate>';

test.each([
  ['', ['no-entries']],
  [`<item><title>A</title>${DATE}</item>`, []],
  [`<item><description>Only text</description>${DATE}</item>`, ['no-titles']],
  ['<item><title>A</title></item>', ['no-dates']],
  [
    '<item><title>A</title><pubDate>Sat, 13 Jul 2097 18:11:00 GMT</pubDate></item>',
    ['future-dates'],
  ],
  [`<item><title>A\ufffdB</title>${DATE}</item>`, ['bad-characters']],
  ['<item><description>Only text</description></item>', ['no-titles', 'no-dates']],
])('%s', (items, expected) => {
  expect(remarks(items)).toEqual(expected);
});

test('a document of which only the beginning was read says so, and not that it has no articles', () => {
  expect(remarks(`<item><title>A</title>${DATE}</item>`, true)).toEqual(['cut-short']);
  expect(remarks('', true)).toEqual(['cut-short']);
});
