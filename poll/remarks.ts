/** Lists irregularities of a feed that was read, to explain to the reader why it looks as it does. */
import type { Feed } from '../model/feed.ts';
import type { Remark } from '../model/poll-rows.ts';

/** A publisher's clock may run this much ahead of ours. */
const CLOCK_SKEW_MS = 600_000;

/**
 * @param now Epoch ms; dates beyond it are shown as now.
 * @param isCut Whether only the beginning of the document could be read.
 */
export function remarksOn(
  { title, entries }: Feed,
  now: number,
  isCut: boolean,
): readonly Remark[] {
  if (entries.length === 0) return [isCut ? 'cut-short' : 'no-entries'];
  const isUnreadable =
    `${title ?? ''} ${entries.map(entry => entry.title ?? '').join(' ')}`.includes('\ufffd');
  const remarks: readonly (readonly [Remark, boolean])[] = [
    ['no-titles', entries.every(entry => entry.title === null)],
    [
      'no-dates',
      entries.every(({ publishedAt, updatedAt }) => publishedAt === null && updatedAt === null),
    ],
    ['future-dates', entries.some(({ publishedAt }) => (publishedAt ?? 0) > now + CLOCK_SKEW_MS)],
    ['bad-characters', isUnreadable],
    ['cut-short', isCut],
  ];
  return remarks.filter(([, holds]) => holds).map(([remark]) => remark);
}
