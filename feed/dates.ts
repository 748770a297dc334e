/** Reads dates of feeds: RFC 822, RFC 3339, W3CDTF, and their common misspellings in many languages. */
import { MONTHS } from './date-words.ts';
import { asciiDigits } from './digits.ts';
import { readEastAsian } from './east-asian-dates.ts';
import { instant } from './instant.ts';
import { readIso } from './iso-dates.ts';
import { readNumeric } from './numeric-dates.ts';
import { readWords } from './word-dates.ts';

/** Instants outside 1970-2100 are not accepted. */
const LAST_AT = Date.UTC(2100, 0, 1);

/**
 * @param text A date as published. Without a zone it counts as UTC (RFC 4287 3.3 requires one, RSS 2.0 does not), but
 * as the time of a country whose language it is written in, if that has one zone only.
 * @returns Epoch ms, or null where the date is not understood.
 */
export function parseDate(text: string | null | undefined): number | null {
  if (!text) return null;
  const usual = readUsual(text);
  if (usual !== null) return usual;
  const plain = asciiDigits(text.slice(0, 120)).normalize('NFC').replace(/\s+/g, ' ').trim();
  const at =
    readEpoch(plain) ??
    readIso(plain) ??
    readEastAsian(plain) ??
    readWords(plain) ??
    readNumeric(plain);
  return at !== null && at > 0 && at < LAST_AT ? at : null;
}

const USUAL =
  /^\s*(?:[A-Z][a-z]{2}, )?([0-9]{1,2}) ([A-Z][a-z]{2}) ([0-9]{4}) ([0-9]{2}):([0-9]{2}):([0-9]{2}) (?:GMT|UTC?|Z|([+-])([0-9]{2}):?([0-9]{2}))\s*$/;

/** A fast path for the form of nearly every RSS date; null for all others. */
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

/** Seconds or milliseconds since 1970, as programs write them. */
function readEpoch(text: string): number | null {
  if (!/^[0-9]{10}(?:[0-9]{3})?$/.test(text)) return null;
  return Number(text) * (text.length === 10 ? 1000 : 1);
}
