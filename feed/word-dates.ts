/** Reads dates with a month as a word: "Sat, 13 Jul 2024 18:11:00 EDT", "July 13th, 2024", "13 juillet 2024 à 18:11". */
import { fullYear, splitClock } from './clock.ts';
import { MONTHS } from './date-words.ts';
import { instant } from './instant.ts';
import { homeZone, readZone } from './zones.ts';

/** @returns Epoch ms, or null where `text` is no such date. */
export function readWords(text: string): number | null {
  const { head, clock, tail, found } = splitClock(joinWords(text));
  const words = wordsOf(/\b[0-9]{4}\b/.test(head) ? head : `${head} ${tail}`);
  const month = words.map(monthOf).find(number => number !== null);
  if (month === undefined) return null;
  const numbers = words
    .map(word => /^([0-9]{1,4})(?:st|nd|rd|th|er|º|ª|°|e)?$/.exec(word)?.[1])
    .filter(number => number !== undefined);
  const yearIndex = yearPosition(numbers);
  const day = numbers.find((_, index) => index !== yearIndex);
  const year = numbers[yearIndex];
  if (year === undefined) return null;
  const zoneText = tail.replace(/(?<![+\-−–0-9])[0-9]{4}(?![0-9])/, ' ').trim();
  const said = zoneText === '' ? null : readZone(zoneText);
  const zone = said ?? (found ? homeZone(text) : 0);
  return instant(fullYear(year), month, Number(day ?? 1), clock, zone);
}

/** Rewrites "tháng 7", "كانون الثاني", "13T9:15" and "03 Apr 02 1500" so that they split at spaces and colons. */
function joinWords(text: string): string {
  return text
    .replace(/th[aá]ng\s+([0-9]{1,2})/i, ' #$1 ')
    .replace(/(كانون|تشرين) (الأول|الثاني)/, '$1_$2')
    .replace(/([0-9])T(?=[0-9])/, '$1 ')
    .replace(/([0-9]{1,2} \p{L}+ [0-9]{2,4}) ([0-9]{2})([0-9]{2})(?![0-9:])/u, '$1 $2:$3');
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,;/\-–()،]+|\.(?=\s|$)|(?<=[0-9])\.(?=\p{L})|(?<=\p{L})\.(?=[0-9])/u)
    .filter(word => word !== '');
}

/** Month (1-12) of a word, also with the article that French and Hebrew put before it. */
function monthOf(word: string): number | null {
  if (word.startsWith('#')) return Number(word.slice(1));
  const bare = word.replace(/^d['’]|^ב/, '').replace(/\.$/, '');
  return (
    MONTHS.get(bare) ?? (/^[a-z]{4,}$/.test(bare) ? (MONTHS.get(bare.slice(0, 3)) ?? null) : null)
  );
}

/** The position of the year among the numbers of a date: the one of four digits, else one above 31, else the last. */
function yearPosition(numbers: readonly string[]): number {
  const four = numbers.findIndex(number => number.length === 4);
  if (four >= 0) return four;
  const large = numbers.findIndex(number => Number(number) > 31);
  return large >= 0 ? large : numbers.length >= 2 ? numbers.length - 1 : -1;
}
