/** Reads dates that begin with the year: RFC 3339, W3CDTF, ISO 8601 ordinal dates, and timestamps of databases. */
import { DAY_MS } from '../model/durations.ts';
import { clockOf } from './clock.ts';
import { instant } from './instant.ts';
import { readZone } from './zones.ts';

const ISO_DAY =
  /^([0-9]{4})(?:-?([0-9]{3})(?![0-9])|-([0-9]{2})(?:-([0-9]{2}))?|([0-9]{2})([0-9]{2})?|-([0-9]{1,2})-([0-9]{1,2}))?(?![0-9]*-)/;
const ISO_CLOCK =
  /^(?:[t ]| ?- )? ?(?:([0-9]{1,2})(?![0-9.])(?::?([0-9]{2}))?|([0-9]{2})([0-9]{2}))(?::?([0-9]{2})(?:[.,]([0-9]+))?)? ?([ap]\.?m\.?(?![a-z]))?/i;

/** @returns Epoch ms, or null where `text` is no such date. */
export function readIso(text: string): number | null {
  const match = ISO_DAY.exec(text);
  if (match === null) return null;
  const [date, year, dayOfYear, month, day, packedMonth, packedDay, month1, day1] = match;
  const clockMatch = ISO_CLOCK.exec(text.slice(date.length));
  const zone = readZone(text.slice(date.length + (clockMatch?.[0].length ?? 0)));
  if (zone === null) return null;
  const [, hour, minute, packedHour, packedMinute, second, fraction, half] = clockMatch ?? [];
  const clock = clockOf({
    hour: hour ?? packedHour,
    minute: minute ?? packedMinute,
    second,
    fraction,
    half,
  });
  if (dayOfYear !== undefined) {
    if (Number(dayOfYear) < 1 || Number(dayOfYear) > 366) return null;
    const start = instant(Number(year), 1, 1, clock, zone);
    return start === null ? null : start + (Number(dayOfYear) - 1) * DAY_MS;
  }
  return instant(
    Number(year),
    Number(month ?? packedMonth ?? month1 ?? 1),
    Number(day ?? packedDay ?? day1 ?? 1),
    clock,
    zone,
  );
}
