/** Tells how much of one text stands in another, by its runs of words. */

/** Words of a run; letters take twice as many where no spaces part words. */
const RUN = 4;
/** Words longer than this on average, in characters, are sentences that no spaces part. */
const LONG = 12;

/** Every run of `text`, once. */
export function runsOf(text: string): ReadonlySet<string> {
  const runs = new Set<string>();
  const plain = text.toLowerCase().normalize('NFC');
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const isParted = words.join('').length < words.length * LONG;
  const units = isParted ? words : [...words.join('')];
  const length = isParted ? RUN : 2 * RUN;
  for (let at = 0; at + length <= units.length; at++)
    runs.add(units.slice(at, at + length).join(isParted ? ' ' : ''));
  return runs;
}

/** The share, 0 to 1, of `runs` that stands in `text`. */
export function shareOf(runs: ReadonlySet<string>, text: string): number {
  if (runs.size === 0) return 0;
  const there = runsOf(text);
  let found = 0;
  for (const run of runs) if (there.has(run)) found++;
  return found / runs.size;
}
