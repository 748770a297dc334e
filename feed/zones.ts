/** Reads the time zone at the end of a date. */
import { MINUTE_MS } from '../model/durations.ts';
import { SEASONAL_ZONES, ZONE_MINUTES } from './date-words.ts';

/** Minutes east of UTC, or the name of a zone whose offset depends on the day (IANA time zone database). */
export type Zone = number | string;

/** @returns 0 where no zone is given, null where the zone is unknown. */
export function readZone(text: string): Zone | null {
  const said = text.trim().replace(/^\((.*)\)$/, '$1');
  const zone = said.toUpperCase();
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
  const region = /^[A-Z]+(?:\/[A-Z_]+){1,2}/i.exec(said)?.[0];
  if (region !== undefined && offsetMinutes(region, 0) !== null) return region;
  const name = /^(?:ETC\/)?([A-Z]{1,5})\b/.exec(zone)?.[1];
  if (name === undefined) return null;
  return SEASONAL_ZONES.get(name) ?? ZONE_MINUTES.get(name) ?? (name.length === 1 ? 0 : null);
}

/** The offset of `region` at `at`, in minutes east of UTC; null for an unknown zone. */
function offsetMinutes(region: string, at: number): number | null {
  try {
    const parts = new Intl.DateTimeFormat('en', {
      timeZone: region,
      timeZoneName: 'longOffset',
    }).formatToParts(at);
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return null;
  }
}

/** @param wallAt What the clock on the wall shows, as if it were UTC, epoch ms. */
export function zoneMinutes(zone: Zone, wallAt: number): number {
  if (typeof zone === 'number') return zone;
  const near = offsetMinutes(zone, wallAt) ?? 0;
  return offsetMinutes(zone, wallAt - near * MINUTE_MS) ?? 0;
}

/** The zone of the one country whose language uses these characters, in minutes east of UTC; else 0. */
export function homeZone(text: string): number {
  return HOME_ZONES.find(([signs]) => signs.test(text))?.[1] ?? 0;
}

const HOME_ZONES: readonly (readonly [signs: RegExp, minutesEast: number])[] = [
  [/[\u1780-\u17ff\u0e00-\u0eff]/, 420],
  [/[\u3040-\u30ff\uac00-\ud7af曜]|午[前後]/, 540],
  [/[上下]午|星期|[时点]/, 480],
  [/[\u0900-\u097f]/, 330],
];
