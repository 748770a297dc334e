/** Reads the time zone at the end of a date. */
import { ZONE_MINUTES } from './date-words.ts';

/** @returns Minutes east of UTC, 0 where nothing is said, null where what is said is no zone. */
export function readZone(text: string): number | null {
  const zone = text
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .toUpperCase();
  if (zone === '') return 0;
  const offset =
    /^(?:(?:ETC\/)?(?:GMT|UTC?|Z)\s*)?([+\-−–])\s*([0-9]{1,2}):?([0-9]{2})?(?:\s*\(.*\)|\s+[A-Z]{1,5})?$/.exec(
      zone,
    );
  if (offset !== null) {
    const [, sign, hours, minutes = '0'] = offset;
    // POSIX names count west as positive: Etc/GMT+5 is five hours behind.
    const east = (sign === '+') === !zone.startsWith('ETC/GMT');
    const total = Number(hours) * 60 + Number(minutes);
    return total > 14 * 60 + 59 ? 0 : (east ? 1 : -1) * total;
  }
  const name = /^(?:ETC\/)?([A-Z]{1,5})\b/.exec(zone)?.[1];
  return name === undefined ? null : (ZONE_MINUTES.get(name) ?? (name.length === 1 ? 0 : null));
}
