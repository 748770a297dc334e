import { expect, test } from 'vitest';
import { ownDeck } from '../../../words/own-deck.ts';

test.each([
  ['none', 'Port reopens', null, null],
  ['one of blanks', 'Port reopens', '  ', null],
  ['one that says more', 'Port reopens', 'Two cranes work again.', 'Two cranes work again.'],
  ['the headline itself', 'Port reopens', 'Port reopens', null],
  [
    'the headline with other marks and case',
    'Port reopens: at last',
    'PORT REOPENS – at last.',
    null,
  ],
  ['the beginning of the headline', 'Port reopens after the storm', 'Port reopens …', null],
  [
    'the headline and then more',
    'Port reopens',
    'Port reopens. Two cranes work again.',
    'Two cranes work again.',
  ],
  [
    'the headline with accents written apart, and then more',
    'Café rouvre',
    'Cafe\u0301 rouvre – deux grues travaillent.',
    'deux grues travaillent.',
  ],
  ['the headline and the name of the paper', 'Port reopens', 'Port reopens | The Post', null],
  [
    'a word that begins like the headline',
    'Port',
    'Ports open in the north and the south',
    'Ports open in the north and the south',
  ],
  ['Khmer', 'ភ្លៀងធ្លាក់', 'ភ្លៀងធ្លាក់ កសិករត្រៀមរក្សាទុកស្រូវ', 'កសិករត្រៀមរក្សាទុកស្រូវ'],
  ['a headline without letters', '…', 'Two cranes work again.', 'Two cranes work again.'],
])('a deck that is %s', (_, headline, deck, shown) => {
  expect(ownDeck(headline, deck)).toBe(shown);
});
