/** Edits are told apart from noise and sorted by kind: a pair of files a case in tests/fixtures/edits. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isEdit, type Version } from '../../../story/edit.ts';
import { CHANGE_KINDS, diffWords, hunksOf } from '../../../story/word-diff.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/edits');
const cases = readdirSync(FOLDER).flatMap(file => /^([^.]+)\.json$/.exec(file)?.[1] ?? []);
const read = (file: string) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));

describe('a change of an article', () => {
  test.each(cases)('%s', name => {
    const { before, after }: { before: Version; after: Version } = read(`${name}.json`);
    const expected = read(`${name}.expected.json`);
    expect(isEdit(before, after)).toBe(expected.isEdit);
    if (!expected.isEdit) return;
    const kinds = (['headline', 'deck', 'text'] as const)
      .flatMap(part => hunksOf(before[part] ?? '', after[part] ?? ''))
      .map(({ kind }) => kind)
      .sort((a, b) => CHANGE_KINDS.indexOf(a) - CHANGE_KINDS.indexOf(b));
    expect(kinds).toEqual(expected.kinds);
  });
});

describe('the difference by words', () => {
  test('gives what stayed, was removed and was added, from which both texts can be restored', () => {
    const [before, after] = ['All 84 aboard are safe now', 'All 86 aboard were brought ashore now'];
    const stretches = diffWords(before, after);
    const without = (kind: string) =>
      stretches
        .filter(one => one.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(without('new')).toBe(before);
    expect(without('gone')).toBe(after);
    expect(stretches[0]).toEqual({ kind: 'same', text: 'All ' });
  });

  test('separates words in scripts without spaces', () => {
    expect(
      diffWords('渡轮有84人获救', '渡轮有86人获救').filter(one => one.kind !== 'same'),
    ).toEqual([
      { kind: 'gone', text: '84' },
      { kind: 'new', text: '86' },
    ]);
  });

  test('of two very long, entirely different texts is found at once', () => {
    const long = (word: string) =>
      Array.from({ length: 9000 }, (_, at) => `${word}${at}`).join(' ');
    expect(diffWords(long('a'), long('b'))).toHaveLength(2);
  });

  test('of the same text is nothing', () => {
    expect(hunksOf('All safe', 'All safe')).toEqual([]);
  });
});
