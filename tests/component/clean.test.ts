/** A case is a pair of files in tests/fixtures/bodies: what a publisher sends, and what is left of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groupCaptions } from '../../article/captions.ts';
import { cleanHtml } from '../../article/clean.ts';

const FOLDER = join(process.cwd(), 'tests/fixtures/bodies');
const cases = readdirSync(FOLDER).filter(file => !file.endsWith('.clean.html'));
const BASE = 'https://news.example/articles/ferry';

/** The cleaned markup without the attributes that every element of its kind gets. */
function clean(html: string): string {
  const holder = document.createElement('div');
  holder.append(cleanHtml(html, BASE, window));
  return holder.innerHTML;
}

function bare(html: string): string {
  return html
    .replace(
      / (?:target|rel|loading|decoding|referrerpolicy|preload|controls|alt)="(?:_blank|noreferrer noopener nofollow|lazy|async|no-referrer|none|)"/g,
      '',
    )
    .trim();
}

describe('a cleaned body', () => {
  test.each(cases)('%s', file => {
    const expected = readFileSync(join(FOLDER, file.replace('.html', '.clean.html')), 'utf8');
    const cleaned = clean(readFileSync(join(FOLDER, file), 'utf8').trim());
    expect(bare(cleaned)).toBe(expected.trim());
    expect(bare(clean(cleaned)), 'cleaned twice').toBe(bare(cleaned));
  });

  test('without an address a frame on a named host is linked all the same', () => {
    const fragment = cleanHtml(
      '<iframe src="//x.example/a"></iframe><video></video>',
      null,
      window,
    );
    expect([...fragment.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      'https://x.example/a',
    ]);
  });

  test.each([
    '<div class="caption"><img>',
    '<p><img><small>a',
    '<figure><a class=embed>',
    '<span class=credit>',
    '<img><br><br><br>',
    '<img><p><br></p>',
  ])('nesting of %s is cleaned in time', piece => {
    expect(clean(piece.repeat(400)).length).toBeGreaterThan(0);
  });

  test('grouping of captions takes no words away', () => {
    for (const file of cases) {
      const holder = document.createElement('div');
      holder.append(cleanHtml(readFileSync(join(FOLDER, file), 'utf8'), BASE, window));
      const words = holder.textContent;
      groupCaptions(holder);
      expect(holder.textContent).toBe(words);
    }
  });
});
