import { expect, test } from 'vitest';
import { hueOf, markLetter } from '../../../../components/lists/source-mark.ts';

test.each([
  ['The Mekong Courier', 'T'],
  ['le monde', 'L'],
  ['1st News', '1'],
  ['“Quoted” Times', 'Q'],
  ['  [Blog] of somebody', 'B'],
  ['e\u0301toile', 'É'],
  ['ßtraße', 'ß'],
  ['ភ្នំពេញប្រចាំថ្ងៃ', 'ភ'],
  ['صحيفة المنارة', 'ص'],
  ['בוקר טוב', 'ב'],
  ['日本経済新聞', '日'],
  ['हिन्दुस्तान', 'ह'],
  ['เดลินิวส์', 'เ'],
  ['한겨레', '한'],
  ['новости', 'Н'],
  ['ქართული', 'ქ'],
  ['𝔊othic', '𝔊'],
  ['👩‍🚀', '👩‍🚀'],
  ['...', '.'],
  ['', '•'],
])('%s is marked %s', (name, mark) => {
  expect(markLetter(name)).toBe(mark);
});

test('a name has the same hue everywhere, and names differ', () => {
  const hues = Array.from({ length: 200 }, (_, at) => hueOf(`Newspaper ${at}`));
  expect(hues).toEqual(Array.from({ length: 200 }, (_, at) => hueOf(`Newspaper ${at}`)));
  expect(new Set(hues).size).toBeGreaterThan(8);
  for (const hue of hues) expect(hue >= 0 && hue < 360).toBe(true);
});
