import { expect, test } from 'vitest';
import { fitTop } from '../../../../components/front/fit-top.ts';
import { headline } from '../../../fixtures/headlines.ts';

const ROOM = { columns: 3, columnWidth: 280, height: 720 };

const lead = headline('lead', {
  headline: 'Ferry runs aground off the coast and all on board are brought ashore',
  deck: 'Fishing boats reached the stranded vessel in under two hours.',
  thumbnail: 'https://pictures.example/lead.jpg',
});
const ranked = (count: number, words: number) =>
  Array.from({ length: count }, (_, index) =>
    headline(String(index), { headline: 'council '.repeat(words), deck: 'A deck of one line.' }),
  );
const hasPicture = ({ thumbnail }: { thumbnail: string | null }) => thumbnail !== null;

test('longer headlines beside the lead are fewer', () => {
  const beside = (words: number) =>
    fitTop(lead, ranked(40, words), { room: ROOM, hasPicture, isAll: false }).seconds;
  expect(beside(24)).toBeLessThan(beside(4));
});

test.each([3, 4])(
  'with %i columns more headlines are taken than the lead alone would need',
  columns => {
    const { seconds, under } = fitTop(lead, ranked(40, 8), {
      room: { ...ROOM, columns },
      hasPicture,
      isAll: false,
    });
    expect(seconds).toBeGreaterThanOrEqual(4);
    expect(seconds + under).toBeGreaterThanOrEqual(8);
  },
);

test('what stands below the lead fills whole rows of two', () => {
  for (const words of [3, 6, 9, 12, 18])
    expect(
      fitTop(lead, ranked(40, words), { room: ROOM, hasPicture, isAll: false }).under % 2,
    ).toBe(0);
});

test.each([1, 2, 3, 4])(
  'with %i columns nothing is left out where the page has no other place',
  columns => {
    for (const count of [5, 7, 11, 14]) {
      const { seconds, under } = fitTop(lead, ranked(count, 8), {
        room: { ...ROOM, columns },
        hasPicture,
        isAll: true,
      });
      expect(seconds + under).toBe(count);
    }
  },
);

test('wider columns take more headlines beside the lead', () => {
  const beside = (columnWidth: number) =>
    fitTop(lead, ranked(40, 14), {
      room: { columns: 4, columnWidth, height: 1300 },
      hasPicture,
      isAll: false,
    });
  const total = ({ seconds, under }: ReturnType<typeof beside>) => seconds + under;
  expect(total(beside(440))).toBeGreaterThan(total(beside(320)));
});
