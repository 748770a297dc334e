/** What a body does to the page that shows it: as many steps as it has elements, and not their square. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { groupCaptions } from '../../article/captions.ts';
import { holdPictures } from '../../components/article/hold-pictures.ts';
import { wrapLooseWords } from '../../components/article/wrap-loose-words.ts';

afterEach(() => vi.restoreAllMocks());

/** Elements of each body. */
const MANY = 250;

function bodyOf(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

describe('captions are grouped in few steps', () => {
  test.each([
    ['small print', `<p><img src="a.jpg">${'<i>a</i>'.repeat(MANY)}</p>`],
    ['small print without words', `<p><img src="a.jpg">a${'<i></i>'.repeat(MANY)}</p>`],
    [
      'captions of one table',
      `<table><tr><td><img src="a.jpg"></td>${'<td class="caption">a</td>'.repeat(MANY)}b</tr></table>`,
    ],
    [
      'captions around captions',
      `<div><img src="a.jpg">${'<div class="caption">'.repeat(40)}a${'</div>'.repeat(40)}</div>`,
    ],
  ])('of much %s', (_, html) => {
    const contains = vi.spyOn(Node.prototype, 'contains');
    groupCaptions(bodyOf(html));
    expect(contains.mock.calls.length).toBeLessThan(MANY * 4);
  });

  test('around a picture in many elements', () => {
    const read = vi.spyOn(Node.prototype, 'textContent', 'get');
    groupCaptions(bodyOf(`${'<span>'.repeat(MANY)}<img src="a.jpg">${'</span>'.repeat(MANY)}`));
    expect(read.mock.calls.length).toBeLessThan(20);
  });

  test('and an element with very many of them is no figure', () => {
    const body = bodyOf(
      `<div><p><img src="a.jpg"></p><div>${'<b class="caption">a</b>'.repeat(2000)}</div></div>`,
    );
    groupCaptions(body);
    expect(body.querySelector('figure')).toBeNull();
    expect(body.textContent).toBe('a'.repeat(2000));
  });
});

test.each([
  ['without words', '<i></i><br>'.repeat(MANY)],
  ['of breaks alone', '<br>'.repeat(MANY)],
  ['behind words', `A${'<i></i><br>'.repeat(MANY)}`],
])('each loose element of a body %s is looked at a few times', (_, html) => {
  const read = vi.spyOn(Node.prototype, 'textContent', 'get');
  wrapLooseWords(bodyOf(html));
  expect(read.mock.calls.length).toBeLessThan(MANY * 5);
});

describe('pictures', () => {
  test('are held without reading the text for each of them', () => {
    const read = vi.spyOn(Range.prototype, 'toString');
    holdPictures(bodyOf(`<p>Text</p>${'<p><img src="https://x.example/a.jpg"></p>'.repeat(MANY)}`));
    expect(read.mock.calls.length).toBeLessThan(5);
  });

  const A = '<img src="https://x.example/a.jpg">';
  test.each([
    ['behind the text', `<p>Text</p>${A}`, [true]],
    ['behind the text, two of them', `<p>Text</p><p>${A} <br> ${A}</p>`, [true, true]],
    ['before the text', `${A}<p>Text</p>`, [false]],
    ['between two texts and behind them', `<p>Text</p>${A}<p>Text</p>${A}`, [false, true]],
    ['without a text', `<p> </p>${A}`, [false]],
    ['behind the text, in a figure', `<p>Text</p><figure>${A}</figure>`, [false]],
    ['behind the text, with words', `<p>Text</p>${A.replace('>', ' alt="A boat">')}`, [false]],
  ])('that may count readers are those %s', (_, html, hidden) => {
    expect(holdPictures(bodyOf(html)).map(({ image }) => image.hidden)).toEqual(hidden);
  });
});
