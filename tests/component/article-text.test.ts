/** What is done to a cleaned text before it is shown: tables, pictures, leads, loose words, and the deck above it. */
import { describe, expect, test } from 'vitest';
import { cleanHtml } from '../../article/clean.ts';
import { articleDeck } from '../../components/article/article-deck.ts';
import { holdPictures } from '../../components/article/hold-pictures.ts';
import { markLead } from '../../components/article/lead-figure.ts';
import { nameEmbeds } from '../../components/article/name-embeds.ts';
import { setTables } from '../../components/article/set-tables.ts';
import { wrapLooseWords } from '../../components/article/wrap-loose-words.ts';
import { draft } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';

const clean = (html: string) => cleanHtml(html, 'https://news.example/a', window);

/** The markup of `html` after `change`. */
function changed(html: string, change: (body: DocumentFragment) => void): HTMLElement {
  const holder = document.createElement('div');
  const body = clean(html);
  change(body);
  holder.append(body);
  return holder;
}

describe('a table', () => {
  const set = (html: string) => changed(html, body => setTables(body, ENGLISH));
  const ROW = '<tr><th>Place</th><th>People</th></tr>';

  test('scrolls in a region of its own that keys reach and that has a name', () => {
    const holder = set(
      `<table><caption>Who  came</caption>${ROW}</table><table>${ROW}<tr><td>a</td><td>b</td></tr></table>`,
    );
    const regions = [...holder.querySelectorAll<HTMLElement>('[role="region"]')];
    expect(regions.map(region => region.getAttribute('aria-label'))).toEqual([
      'Table 1: Who came',
      'Table 2',
    ]);
    expect(regions.map(({ tabIndex }) => tabIndex)).toEqual([0, 0]);
    expect(regions.map(({ firstElementChild }) => firstElementChild?.localName)).toEqual([
      'table',
      'table',
    ]);
  });

  test.each([
    '1,204,000',
    '1 204 000',
    '1.204.000,5',
    '71%',
    '−3.2',
    '+1.2/0.4',
    '$12.50',
    '€ 1,200',
    '12 km',
    '(4)',
    '១២៣៤',
    '٧١',
    '1–2',
    '3:2',
  ])('keeps %s in one piece', number => {
    const [, cell] = set(
      `<table>${ROW}<tr><td>Kep</td><td>${number}</td></tr></table>`,
    ).querySelectorAll('td');
    expect(cell?.classList.contains('is-number')).toBe(true);
  });

  test.each(['Kampot', 'In 2019 they came', '', 'about twelve of them', '2019 was the year of it'])(
    '%s is a text that may be broken between words',
    words => {
      const [, cell] = set(
        `<table>${ROW}<tr><td>Kep</td><td>${words}</td></tr></table>`,
      ).querySelectorAll('td');
      expect(cell?.classList.contains('is-number')).toBe(false);
    },
  );

  test('aligns a column at its end where it holds numbers alone, with its heading', () => {
    const holder = set(
      `<table>${ROW}<tr><td>1</td><td>12</td></tr><tr><td>Kep</td><td>–</td></tr></table>`,
    );
    const ends = [...holder.querySelectorAll('.is-end')].map(({ textContent }) => textContent);
    expect(ends).toEqual(['People', '12', '–']);
  });

  test('that only lays out the text becomes blocks', () => {
    const holder = set(
      `<table><tr><td><p>One</p></td></tr><tr><td><table>${ROW}</table></td></tr></table>`,
    );
    expect(holder.querySelectorAll('table')).toHaveLength(1);
    expect(holder.querySelectorAll('td')).toHaveLength(0);
    expect(holder.textContent).toBe('OnePlacePeople');
  });
});

describe('a picture', () => {
  const hold = (html: string) => {
    const body = clean(html);
    markLead(body);
    const held = holdPictures(body);
    const holder = document.createElement('div');
    holder.append(body);
    return { held, holder };
  };

  test.each([
    ['<img src="a.jpg" width="600" height="300">', '2', '600px'],
    ['<img src="a.jpg" width="600px" height="300px">', '2', '600px'],
    ['<p>Text</p><figure><img src="a.jpg" width="300" height="600"></figure>', '0.5', '300px'],
    ['<img src="a.jpg" width="100%" height="300">', '', ''],
    ['<img src="a.jpg">', '', ''],
  ])('has its room before it comes: %s', (html, ratio, width) => {
    const { held, holder } = hold(html);
    const frame = holder.querySelector<HTMLElement>('.picture-frame');
    expect(frame?.style.getPropertyValue('--picture-ratio')).toBe(ratio);
    expect(frame?.style.getPropertyValue('--picture-width')).toBe(width);
    expect(held[0]?.frame).toBe(frame);
    // Nothing that could load stands in the page.
    expect(holder.querySelector('img')).toBeNull();
  });

  test.each([
    '<p>A smile <img src="s.png" width="16" height="16"> in a line</p>',
    '<p>Text</p><img src="https://x.example/pixel?id=1">',
    '<p>Text</p><img src="https://x.example/last.gif">',
  ])('inside of a line, or perhaps never seen, keeps no room: %s', html => {
    const { held, holder } = hold(html);
    expect(held.map(({ frame }) => frame)).toEqual([null]);
    expect(holder.querySelector('img')?.hidden).toBe(true);
  });

  test.each([
    ['<figure><img src="a.jpg"><figcaption>One</figcaption></figure><p>Text</p>', true],
    ['<p><img src="a.jpg"></p><p>Text</p>', true],
    ['<a href="b"><img src="a.jpg"></a>Text', true],
    ['<img src="a.jpg" width="960" height="540">', true],
    ['<img src="a.jpg" width="150" height="150"><p>Text</p>', false],
    ['<p>Text</p><img src="a.jpg">', false],
    ['Text<img src="a.jpg">', false],
    ['<p><img src="a.jpg"><img src="b.jpg"></p>', false],
  ])('that a text opens with is its lead: %s', (html, isLead) => {
    expect(hold(html).holder.querySelectorAll('figure.article-lead')).toHaveLength(isLead ? 1 : 0);
  });
});

describe('what is embedded', () => {
  test('is named by its title or its host, in the reader’s language', () => {
    const holder = changed(
      `<iframe src="https://player.vimeo.com/video/1" title="How it was freed"></iframe>
      <iframe src="https://www.youtube.com/embed/AAAAAAAAAAA"></iframe><iframe src="https://charts.example/1"></iframe>`,
      body => nameEmbeds(body, ENGLISH),
    );
    const links = [...holder.querySelectorAll('a')];
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Video: How it was freed',
      'Video on youtube.com',
      'Embedded content on charts.example',
    ]);
    expect(links.map(({ title }) => title)).toEqual(['vimeo.com', 'youtube.com', 'charts.example']);
  });

  test('gets no words that a publisher could choose to act', () => {
    const holder = changed('<a class="embed embed-video" title="<b>x</b>" href="/v">y</a>', body =>
      nameEmbeds(body, ENGLISH),
    );
    expect(holder.querySelector('b')).toBeNull();
    expect(holder.textContent).toBe('Video: <b>x</b>');
  });
});

describe('words without a paragraph', () => {
  test.each([
    ['One<br><br>Two', '<p>One</p><p>Two</p>'],
    ['One <b>two</b><p>Three</p>four', '<p>One <b>two</b></p><p>Three</p><p>four</p>'],
    ['One<br>Two', '<p>One<br>Two</p>'],
    ['<p>One</p>\n<br>\n<p>Two</p>', '<p>One</p>\n\n<p>Two</p>'],
  ])('%s', (html, wrapped) => {
    expect(changed(html, wrapLooseWords).innerHTML).toBe(wrapped);
  });
});

describe('the deck of an article', () => {
  const DECK = 'A strategy of plain words is to tell people which help is theirs.';
  const TEXT = '<p>The council has opened its strategy to the public this week.</p>';
  const deckOf = (content: string | null, deck: string | null, fullText: string | null = null) => {
    const { article, body } = draft('a', { headline: 'Council opens its plan', deck });
    return articleDeck({
      article: { ...article, storyId: 'a', editedAt: null, firstSeenAt: 0, sortAt: 0 },
      body: { ...body, content, fullText },
      status: null,
      feed: null,
      story: { storyId: 'a', count: 1, outlets: [], followedAt: null, mutedAt: null },
    });
  };

  test('stands above a text that it is no part of', () => {
    expect(deckOf(TEXT, DECK)).toBe(DECK);
    expect(deckOf(null, DECK, TEXT)).toBe(DECK);
  });

  test.each([
    ['the text begins with it', `<p>${DECK} More of it.</p>`, DECK],
    ['it stands behind the dateline', `<p>PHNOM PENH: ${DECK}</p>`, DECK],
    [
      'it is a caption',
      `<figure><img src="a"><figcaption>${DECK}</figcaption></figure>${TEXT}`,
      DECK,
    ],
    ['it is cut off', TEXT, 'A strategy of plain words is to tell…'],
    ['it repeats the headline', TEXT, 'Council opens its plan'],
    ['there is none', TEXT, null],
    ['it is all the text there is', null, DECK],
  ])('is left out where %s', (_, content, deck) => {
    expect(deckOf(content, deck)).toBeNull();
  });
});
