/** Lines beside the copy are told apart from lines of it, in several languages. */
import { expect, test } from 'vitest';
import { isBesideCopy, isByline } from '../../../article/lines.ts';

test.each([
  'Advertisement',
  'Tweet',
  'US Navy / Getty Images',
  '(AP Photo/Keo Ratana)',
  'Photo by Keo Ratana',
  '(MORE: How the bridge was built)',
  'Follow Keo Ratana on Twitter.',
  'Lire aussi : le pont fermé',
  'Lea también: el puente',
  'اقرأ أيضا: إغلاق الجسر',
  '延伸阅读：桥梁关闭',
  'អានបន្ថែម៖ ស្ពាន',
  '* * *',
])('"%s" stands beside the copy', line => {
  expect(isBesideCopy(line)).toBe(true);
});

test.each([
  'More than forty lorries waited.',
  'Follow the money, she said.',
  'Share prices fell on Tuesday.',
  'Reuters was told that the pier would be mended.',
  'The photographer of Getty Images was hurt. He is well.',
  'Watch out for falling stones, the sign said.',
  'Via the northern bridge it takes longer.',
  'Comment est-ce possible ?',
])('"%s" is copy', line => {
  expect(isBesideCopy(line)).toBe(false);
});

test.each([
  ['By Keo Ratana', null],
  ['Keo Ratana, Phnom Penh', 'Keo Ratana'],
  ['November 24, 2026 | 7:30 AM', null],
  ['Publié le 24/11/2026 à 14h03', null],
  ['الأحد، 24 تشرين الثاني 2026، آخر تحديث 02:21', null],
  ['2026年11月24日', null],
])('"%s" says who or when', (line, byline) => {
  expect(isByline(line, byline)).toBe(true);
});

test.each([
  'By boat it takes longer than by road, and the boats are full until the end of the week.',
  'In 2026 the bridge was closed.',
  'Keo Ratana, who has crossed the bridge every day for eleven years, stood in front of it.',
])('"%s" does not', line => {
  expect(isByline(line, 'Keo Ratana')).toBe(false);
});
