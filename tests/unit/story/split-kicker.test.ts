import { describe, expect, test } from 'vitest';
import { isBreaking } from '../../../model/kicker.ts';
import { splitKicker } from '../../../story/split-kicker.ts';
import { STAGE_WORDS } from '../../fixtures/stage-words.ts';

describe('splitKicker', () => {
  test.each([
    ['BREAKING: Rain stops', 'breaking', 'Rain stops'],
    ['Breaking News: Rain stops', 'breaking', 'Rain stops'],
    ['breaking news - Rain stops', 'breaking', 'Rain stops'],
    ['BREAKING — Rain stops', 'breaking', 'Rain stops'],
    ['[BREAKING] Rain stops', 'breaking', 'Rain stops'],
    ['(Urgent) Rain stops', 'urgent', 'Rain stops'],
    ['URGENT | Rain stops', 'urgent', 'Rain stops'],
    ['JUST IN: Rain stops', 'just-in', 'Rain stops'],
    ['🔴 #BREAKING: Rain stops', 'breaking', 'Rain stops'],
    ['UPDATE: Rain stops', 'update', 'Rain stops'],
    ['UPDATE 2-Rain stops', 'update', 'Rain stops'],
    ['Update #3: Rain stops', 'update', 'Rain stops'],
    ['【BREAKING】Rain stops', 'breaking', 'Rain stops'],
    ['ព័ត៌មានបន្ទាន់៖ ភ្លៀងឈប់', 'breaking', 'ភ្លៀងឈប់'],
    ['ព័ត៌មានទាន់ហេតុការណ៍ ៖ ភ្លៀងឈប់', 'breaking', 'ភ្លៀងឈប់'],
    ['បន្ទាន់៖ ភ្លៀងឈប់', 'urgent', 'ភ្លៀងឈប់'],
    ['បច្ចុប្បន្នភាព៖ ភ្លៀងឈប់', 'update', 'ភ្លៀងឈប់'],
    ['EN DIRECT - La pluie cesse', 'live', 'La pluie cesse'],
    ['Última hora: deja de llover', 'breaking', 'deja de llover'],
    ['Última hora | Deja de llover', 'breaking', 'Deja de llover'],
    ['+++ EIL +++ Der Regen hört auf', 'breaking', 'Der Regen hört auf'],
    ['Ultim’ora: smette di piovere', 'breaking', 'smette di piovere'],
    ['Срочно: дождь прекратился', 'breaking', 'дождь прекратился'],
    ['Терміново! Дощ припинився', 'breaking', 'Дощ припинився'],
    ['عاجل | توقف المطر', 'breaking', 'توقف المطر'],
    ['עדכון: הגשם פסק', 'update', 'הגשם פסק'],
    ['SON DAKİKA: Yağmur durdu', 'breaking', 'Yağmur durdu'],
    ['ब्रेकिंग न्यूज़: बारिश थमी', 'breaking', 'बारिश थमी'],
    ['ด่วน! ฝนหยุดแล้ว', 'breaking', 'ฝนหยุดแล้ว'],
    ['【速報】雨がやむ', 'breaking', '雨がやむ'],
    ['[속보] 비 그쳐', 'breaking', '비 그쳐'],
    ['快讯：雨停了', 'breaking', '雨停了'],
    ['CẬP NHẬT: Mưa đã tạnh', 'update', 'Mưa đã tạnh'],
    ['Correction: Rain did not stop', 'correction', 'Rain did not stop'],
    ['Analysis: Why rain stops', 'analysis', 'Why rain stops'],
  ])('%s', (title, kicker, headline) => {
    expect(splitKicker(title, STAGE_WORDS.labels)).toEqual({ kicker, headline });
  });

  test.each([
    'Breaking the ice at the summit',
    'Breaking-news culture: what it does to us',
    'Record: Rain stops',
    'UPDATE:',
    'Update on the bridge: it opens',
    '',
  ])('"%s" has no kicker', title => {
    expect(splitKicker(title, STAGE_WORDS.labels)).toEqual({ kicker: null, headline: title });
  });
});

test('an update is no breaking news', () => {
  expect(isBreaking('update')).toBe(false);
  expect(isBreaking('just-in')).toBe(true);
});
