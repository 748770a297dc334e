/** Reads numeric dates such as 13/07/2024 18:11, 13.07.24 and 2024/07/13. */
import { fullYear, splitClock } from './clock.ts';
import { instant } from './instant.ts';
import { readZone } from './zones.ts';

const NUMERIC = /^(?:[^\d]*\s)?([0-9]{1,4})[./-]([0-9]{1,2})[./-]([0-9]{1,4})(.*)$/;

/** The day comes first unless that is impossible. @returns Epoch ms, or null where `text` is no such date. */
export function readNumeric(text: string): number | null {
  const match = NUMERIC.exec(text);
  if (match === null) return null;
  const [, one = '', two = '', three = '', rest = ''] = match;
  const { clock, tail, isHalf } = splitClock(rest);
  const zone = readZone(tail) ?? 0;
  if (one.length === 4) return instant(Number(one), Number(two), Number(three), clock, zone);
  const monthFirst = Number(two) > 12 || (text.includes('/') && isHalf);
  const [day, month] = monthFirst ? [two, one] : [one, two];
  return instant(fullYear(three), Number(month), Number(day), clock, zone);
}
