/** Reads the dates that feeds carry: RFC 822, RFC 3339 and W3CDTF, and the sloppy forms of both in many languages. */
import { MONTHS } from './date-words.ts';
import { asciiDigits } from './digits.ts';
import { type Clock, instant } from './instant.ts';
import { readZone } from './zones.ts';

const DAY_MS = 86_400_000;
/** Instants outside 1970-2100 are nonsense in news. */
const LAST_AT = Date.UTC(2100, 0, 1);

/**
 * @param text A date as published; without a zone it counts as UTC (RFC 4287 3.3 requires one, RSS 2.0 does not).
 * @returns Epoch ms, or null where no instant can be made out.
 */
export function parseDate(text: string | null | undefined): number | null {
  if (!text) return null;
  const usual = readUsual(text);
  if (usual !== null) return usual;
  const plain = asciiDigits(text.slice(0, 120)).normalize('NFC').replace(/\s+/g, ' ').trim();
  const at = readIso(plain) ?? readEastAsian(plain) ?? readWords(plain) ?? readNumeric(plain);
  return at !== null && at > 0 && at < LAST_AT ? at : null;
}

const USUAL =
  /^\s*(?:[A-Z][a-z]{2}, )?([0-9]{1,2}) ([A-Z][a-z]{2}) ([0-9]{4}) ([0-9]{2}):([0-9]{2}):([0-9]{2}) (?:GMT|UTC?|Z|([+-])([0-9]{2}):?([0-9]{2}))\s*$/;

/** The form that nearly every RSS date has, by a short way; what it does not know goes the long one. */
function readUsual(text: string): number | null {
  const match = USUAL.exec(text);
  if (match === null) return null;
  const [
    ,
    day,
    monthName = '',
    year,
    hour,
    minute,
    second,
    sign,
    zoneHours = '0',
    zoneMinutes = '0',
  ] = match;
  const month = MONTHS.get(monthName.toLowerCase());
  if (month === undefined) return null;
  const zone = (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes));
  const at = instant(Number(year), month, Number(day), { hour, minute, second }, zone);
  return at !== null && at > 0 && at < LAST_AT ? at : null;
}

const ISO =
  /^([0-9]{4})(?:-?([0-9]{2})(?:-?([0-9]{2}))?|-([0-9]{1,2})-([0-9]{1,2})|-?([0-9]{3}))?(?:(?:[t ]| ?- )? ?([0-9]{1,2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,]([0-9]+))?)?)? ?(.*)$/i;

function readIso(text: string): number | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month2, day2, month1, day1, dayOfYear, hour, minute, second, fraction, rest] =
    match;
  const zone = readZone(rest ?? '');
  if (zone === null) return null;
  const clock = { hour, minute, second, fraction };
  if (dayOfYear !== undefined) {
    const start = instant(Number(year), 1, 1, clock, zone);
    return start === null ? null : start + (Number(dayOfYear) - 1) * DAY_MS;
  }
  return instant(
    Number(year),
    Number(month2 ?? month1 ?? 1),
    Number(day2 ?? day1 ?? 1),
    clock,
    zone,
  );
}

/** 2024年7月13日 18:11, 2024년 7월 13일 오후 6:11, 2004년 05월 28일 01:31:15 */
const EAST_ASIAN =
  /([0-9]{4})\s*[年년]\s*([0-9]{1,2})\s*[月월]\s*([0-9]{1,2})\s*[日일号號]?\s*(?:[(（][^)）]*[)）])?\s*(?:[月火水木金土日월화수목금토일]曜日?|星期.)?\s*(上午|下午|午前|午後|오전|오후)?\s*(?:([0-9]{1,2})\s*[:時时시点點]\s*([0-9]{1,2})?\s*[:分분]?\s*([0-9]{1,2})?\s*[秒초]?)?\s*(.*)$/;

function readEastAsian(text: string): number | null {
  const match = EAST_ASIAN.exec(text);
  if (match === null) return null;
  const [, year, month, day, half, hour, minute, second, rest] = match;
  const afternoon = half === '下午' || half === '午後' || half === '오후';
  const hour24 =
    hour === undefined
      ? undefined
      : String((Number(hour) % (half ? 12 : 24)) + (afternoon ? 12 : 0));
  return instant(
    Number(year),
    Number(month),
    Number(day),
    { hour: hour24, minute, second },
    readZone(rest ?? '') ?? 0,
  );
}

const CLOCK = /([0-9]{1,2})[:.h]([0-9]{2})(?:[:.]([0-9]{2})(?:[.,]([0-9]+))?)?\s*([ap]\.?m\.?)?/i;

/** Forms with the month as a word: "Sat, 13 Jul 2024 18:11:00 EDT", "July 13th, 2024", "13 juillet 2024 à 18:11". */
function readWords(text: string): number | null {
  const clockMatch = CLOCK.exec(text);
  const head = clockMatch === null ? text : text.slice(0, clockMatch.index);
  const tail = clockMatch === null ? '' : text.slice(clockMatch.index + clockMatch[0].length);
  const words = wordsOf(
    clockMatch === null ? text : `${head} ${/\b[0-9]{4}\b/.test(head) ? '' : tail}`,
  );
  const month = words.find(word => monthOf(word) !== null);
  if (month === undefined) return null;
  const numbers = words
    .map(word => /^([0-9]{1,4})(?:st|nd|rd|th|er|º|ª|°|e)?$/.exec(word)?.[1])
    .filter(found => found !== undefined);
  const yearIndex = yearPosition(numbers);
  const day = numbers.find((_, index) => index !== yearIndex);
  const year = numbers[yearIndex];
  if (year === undefined) return null;
  const zoneText =
    clockMatch === null ? '' : tail.replace(/\b[0-9]{4}\b(?!\s*$)|^\s*[0-9]{4}\b/, ' ');
  return instant(
    fullYear(year),
    monthOf(month) ?? 0,
    Number(day ?? 1),
    clockOf(clockMatch),
    readZone(zoneText) ?? 0,
  );
}

/** 13/07/2024 18:11, 07/13/2024 06:11 PM, 13.07.24, 2024.07.13: day first unless that cannot be. */
const NUMERIC = /^(?:[^\d]*\s)?([0-9]{1,4})[./-]([0-9]{1,2})[./-]([0-9]{1,4})(.*)$/;

function readNumeric(text: string): number | null {
  const match = NUMERIC.exec(text);
  if (match === null) return null;
  const [, one = '', two = '', three = '', rest = ''] = match;
  const clockMatch = CLOCK.exec(rest);
  const zone =
    readZone(clockMatch === null ? '' : rest.slice(clockMatch.index + clockMatch[0].length)) ?? 0;
  const clock = clockOf(clockMatch);
  if (one.length === 4) return instant(Number(one), Number(two), Number(three), clock, zone);
  const monthFirst = Number(two) > 12 || (text.includes('/') && clockMatch?.[5] !== undefined);
  const [day, month] = monthFirst ? [two, one] : [one, two];
  return instant(fullYear(three), Number(month), Number(day), clock, zone);
}

function clockOf(match: RegExpExecArray | null): Clock {
  if (match === null) return {};
  const [, hour = '0', minute, second, fraction, half] = match;
  if (half === undefined) return { hour, minute, second, fraction };
  const hour24 = (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  return { hour: String(hour24), minute, second, fraction };
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,;/\-–()]+|\.(?=\s|$)|(?<=[0-9])\.(?=\p{L})|(?<=\p{L})\.(?=[0-9])/u)
    .filter(word => word !== '');
}

function monthOf(word: string): number | null {
  const bare = word.replace(/^d['’]/, '').replace(/\.$/, '');
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

/** RFC 2822 4.3: two digits up to 49 are 20xx, above 19xx; three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length >= 4) return year;
  if (digits.length === 3) return 1900 + year;
  return year < 50 ? 2000 + year : 1900 + year;
}
