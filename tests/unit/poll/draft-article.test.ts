import { describe, expect, test } from 'vitest';
import { readFeedText } from '../../../feed/read.ts';
import { draftArticle } from '../../../poll/draft-article.ts';

const CAPTION = 'The ferry off Kep on Monday. Photo: A. Name';
const TEXT = 'The ministry said all aboard are safe.';
const FIGURE = `<figure><img src="a.jpg"><figcaption>${CAPTION}</figcaption></figure>`;
const WORDS = { labels: new Map(), phrases: [] };

/** The article of an item of RSS that holds `fields`, markup in CDATA. */
function articleOf(fields: Readonly<Record<string, string>>) {
  const item = Object.entries(fields).map(
    ([name, html]) => `<${name}><![CDATA[${html}]]></${name}>`,
  );
  const result = readFeedText(
    `<rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel><item><title>Ferry aground</title>${item.join('')}</item></channel></rss>`,
    null,
  );
  const [entry] = 'feed' in result ? result.feed.entries : [];
  if (entry === undefined) throw new Error('There is no entry.');
  return draftArticle(entry, { articleId: 'a', formerId: null }, 'f', 0, WORDS).article;
}

const deckOf = (fields: Readonly<Record<string, string>>) => articleOf(fields).deck;

test('the picture beside a headline is the first of the text where the feed names none', () => {
  const text = '<p>Words<img src="https://paper.example/1.jpg"></p>';
  expect(articleOf({ 'content:encoded': text }).thumbnail).toBe('https://paper.example/1.jpg');
  expect(articleOf({ description: '<p>Words</p>' }).thumbnail).toBeNull();
});

describe('the caption of a picture is no deck', () => {
  test.each([
    ['in the only text', { 'content:encoded': `${FIGURE}<p>${TEXT}</p>` }],
    ['in the summary', { description: `${FIGURE}<p>${TEXT}</p>` }],
    [
      'at the start of a summary without markup',
      { description: `${CAPTION} ${TEXT}`, 'content:encoded': `${FIGURE}<p>${TEXT}</p>` },
    ],
    [
      'cut off in a summary',
      {
        description: 'The ferry off Kep on Monday […]',
        'content:encoded': `${FIGURE}<p>${TEXT}</p>`,
      },
    ],
    [
      'given for the picture beside a text',
      { 'media:description': CAPTION, 'content:encoded': `<p>${TEXT}</p>` },
    ],
  ])('%s', (_, fields) => {
    expect(deckOf(fields)).toBe(TEXT);
  });

  test('a text of captions alone gives none', () => {
    expect(deckOf({ 'content:encoded': FIGURE })).toBeNull();
  });

  test('a summary that is no caption is the deck, also beside a text with pictures', () => {
    const summary = 'All aboard a stranded ferry are safe.';
    expect(deckOf({ description: summary, 'content:encoded': `${FIGURE}<p>${TEXT}</p>` })).toBe(
      summary,
    );
  });

  test('the description of a film is its deck, where there is no other text', () => {
    expect(deckOf({ 'media:description': TEXT })).toBe(TEXT);
  });
});
