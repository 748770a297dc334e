import { describe, expect, test } from 'vitest';
import { readCopy } from '../../../feed/copy.ts';

const PICTURE = '<img src="a.jpg" alt="A ferry">';
const CAPTION = 'The ferry off Kep on Monday';
const TEXT = 'The ministry said all aboard are safe.';

describe('the copy of a text with pictures', () => {
  test.each([
    `<figure>${PICTURE}<figcaption>${CAPTION}</figcaption></figure><p>${TEXT}</p>`,
    `<FIGURE>${PICTURE}<figcaption><p>${CAPTION}</p></figcaption></FIGURE>${TEXT}`,
    `<div class="wp-caption aligncenter">${PICTURE}<p class="wp-caption-text">${CAPTION}</p></div><p>${TEXT}</p>`,
    `<p>${PICTURE}</p><p class="wp-caption-text">${CAPTION}<p>${TEXT}</p>`,
    `<div class="image">${PICTURE}<div class="caption">${CAPTION}</div></div>${TEXT}`,
    `<div>${PICTURE}<span class='image-caption'>${CAPTION}</span></div><p>${TEXT}</p>`,
    `<p>${PICTURE}<br><small>${CAPTION}</small></p><p>${TEXT}</p>`,
    `<p>${PICTURE}</p><p><small>${CAPTION}</small></p><p>${TEXT}</p>`,
    `<p>${PICTURE}<em>${CAPTION}</em></p><p>${TEXT}</p>`,
    `<p><a href="b">${PICTURE}</a><br/><i>${CAPTION}</i><br/>${TEXT}</p>`,
    `<table class="tr-caption-container"><tr><td>${PICTURE}</td></tr><tr><td class="tr-caption">${CAPTION}</td></tr></table>${TEXT}`,
    `[caption id="attachment_7" align="aligncenter" width="300"]${PICTURE} ${CAPTION}[/caption] ${TEXT}`,
    `<p>${TEXT}</p><figure>${PICTURE}<figcaption>${CAPTION}</figcaption></figure>`,
  ])('is without the caption: %s', html => {
    expect(readCopy(html).text).toBe(TEXT);
  });

  test.each([
    `<p>${PICTURE}</p><p>Photo: A. Name</p><p>${TEXT}</p>`,
    `<p>${PICTURE}</p><p>A. Name / AFP</p><p>${TEXT}</p>`,
    `<div>${PICTURE}</div><span class="photo-credit">A. Name</span><p>${TEXT}</p>`,
  ])('is without the credit: %s', html => {
    expect(readCopy(html).text).toBe(TEXT);
  });

  test.each([
    [`<p>${PICTURE}<em>All</em> aboard are safe.</p>`, 'All aboard are safe.'],
    [`<p>${PICTURE}</p><p><em>Updated with a statement.</em></p>`, 'Updated with a statement.'],
    [`<p><small>${TEXT}</small></p>`, TEXT],
    [`<p class="caption">${'Word '.repeat(300)}</p>`, 'Word '.repeat(300).trim()],
    [`<div class="has-caption">${PICTURE}<p>${TEXT}</p></div>`, TEXT],
    [`<figure>${PICTURE}<p>${TEXT}</p>`, TEXT],
    [`${PICTURE}<iframe src="x">no frames</iframe><p>${TEXT}</p>`, TEXT],
    [`${PICTURE}2 &lt; 3 &amp; more`, '2 < 3 & more'],
    [`${PICTURE}<noscript>${PICTURE}no script</noscript><p>${TEXT}</p>`, TEXT],
  ])('what is no caption stays: %s', (html, text) => {
    expect(readCopy(html).text).toBe(text);
  });

  test('the captions are given as well', () => {
    const { captions } = readCopy(
      `<figure>${PICTURE}<figcaption>${CAPTION} <span class="credit">A.&nbsp;Name</span></figcaption></figure>
      <p>${PICTURE}<small>Two</small></p>`,
    );
    expect(captions).toEqual([`${CAPTION} A. Name`, 'Two']);
  });

  test.each([
    '<figure>',
    '<p><img><small>',
    '<figcaption class="caption">x',
    '<img><br><i>a</i>',
    '[caption ',
  ])('%s without end is read in time', piece => {
    expect(readCopy(piece.repeat(60_000)).captions.length).toBeLessThanOrEqual(20);
  });
});
