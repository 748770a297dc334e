/** What is odd about a feed that could be read all the same, for the reader to know why it looks as it does. */
import type { Feed } from '../feed/model.ts';
import type { Remark } from '../store/tables.ts';

export function remarksOn({ title, entries }: Feed): readonly Remark[] {
  if (entries.length === 0) return ['no-entries'];
  const isUnreadable =
    `${title ?? ''} ${entries.map(entry => entry.title ?? '').join(' ')}`.includes('\ufffd');
  const remarks: readonly (readonly [Remark, boolean])[] = [
    ['no-titles', entries.every(entry => entry.title === null)],
    [
      'no-dates',
      entries.every(({ publishedAt, updatedAt }) => publishedAt === null && updatedAt === null),
    ],
    ['bad-characters', isUnreadable],
  ];
  return remarks.filter(([, holds]) => holds).map(([remark]) => remark);
}
