/** Wire copies are folded into the first of them; reports in their own words are not. */
import { describe, expect, test } from 'vitest';
import { foldCopies } from '../../../story/fold-copies.ts';
import { type NumberSource, sharedNumbers } from '../../../story/shared-numbers.ts';

const WIRE = {
  headline: 'All 86 aboard stranded ferry brought ashore, harbour office says',
  deck: 'Fishing boats took everyone off in under two hours; nine people are treated for bruises.',
};
const folded = (...texts: readonly { headline: string; deck: string | null }[]) =>
  foldCopies(texts, text => text).map(({ first, copies }) => [
    texts.indexOf(first),
    copies.map(copy => texts.indexOf(copy)),
  ]);

describe('folding', () => {
  test('puts copies of one text under the first of them, whatever stands between', () => {
    const own = { headline: 'Operator pays back every ticket', deck: 'A buoy had drifted.' };
    const dated = { ...WIRE, deck: `KEP (Reuters) - ${WIRE.deck}` };
    const loud = { ...WIRE, headline: WIRE.headline.toUpperCase() };
    expect(folded(WIRE, own, dated, loud)).toEqual([
      [0, [2, 3]],
      [1, []],
    ]);
  });

  test('knows short texts that are the very same', () => {
    const short = { headline: 'Ferry aground', deck: null };
    expect(folded(short, { ...short }, { ...short, headline: 'Ferry afloat' })).toEqual([
      [0, [1]],
      [2, []],
    ]);
  });

  test('leaves apart what reports the same in other words', () => {
    const other = {
      headline: 'All 86 on board ferry off Kep are safe',
      deck: 'The harbour office says that fishing boats brought everyone ashore; nine have bruises.',
    };
    expect(folded(WIRE, other)).toEqual([
      [0, []],
      [1, []],
    ]);
  });

  test('works in scripts without spaces', () => {
    const khmer = { headline: 'សាឡាងមួយបានកឿងនៅកែប ដោយមានមនុស្ស ៨៦ នាក់', deck: null };
    expect(folded(khmer, { ...khmer })).toEqual([[0, [1]]]);
  });

  test('of nothing is nothing', () => {
    expect(folded()).toEqual([]);
  });
});

describe('the numbers of a story', () => {
  const said = (outlet: string, deck: string, more: Partial<NumberSource> = {}): NumberSource => ({
    ...{ outlet, deck, source: outlet, headline: '', language: 'en', byline: null },
    ...more,
  });

  test('are those that several outlets name, those of most first, each once', () => {
    const numbers = sharedNumbers([
      said('a', 'All 86 people are ashore; 9 bruised.'),
      said('b', 'Some 86 passengers and a buoy 400 metres off, 9 hurt.'),
      said('c', 'Of the 86 aboard none was hurt.'),
      said('c', 'The buoy was 400m off, and there were 12 boats.'),
    ]);
    expect(numbers).toEqual([
      { text: '86 people', outlets: 3 },
      { text: '9 bruised', outlets: 2 },
      { text: '400 metres', outlets: 2 },
    ]);
  });

  test('are none where an outlet only repeats itself, or where a number says nothing alone', () => {
    expect(
      sharedNumbers([
        said('a', 'All 86 people are ashore.'),
        said('a', 'All 86 people are well.'),
        said('a', 'It is 7.'),
        said('b', 'They are 7.'),
        said('b', 'On 25 November 2026 at 10:58.'),
        said('c', 'On 25 November 2026 at 10:58.'),
      ]),
    ).toEqual([]);
  });

  test('are the same in every digit', () => {
    const khmer = said('b', 'មនុស្ស ៨៦ នាក់', { language: 'km' });
    expect(sharedNumbers([said('a', 'All 86 people are well.'), khmer])).toEqual([
      { text: '86 people', outlets: 2 },
    ]);
  });
});
