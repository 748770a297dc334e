/** Combines the parts of a date into an instant. */
import { MINUTE_MS } from '../model/durations.ts';
import type { Clock } from './clock.ts';
import { type Zone, zoneMinutes } from './zones.ts';

/** @returns Epoch ms, or null for a date that does not exist, such as 30 February. */
export function instant(
  year: number,
  month: number,
  day: number,
  clock: Clock,
  zone: Zone,
): number | null {
  const hour = Number(clock.hour ?? 0);
  const minute = Number(clock.minute ?? 0);
  // A leap second is the second before it.
  const second = Math.min(59, Number(clock.second ?? 0));
  if (month < 1 || month > 12 || hour > 24 || minute > 59) return null;
  if (day < 1 || day > daysIn(year, month)) return null;
  const ms = Math.floor(Number(`0.${clock.fraction ?? 0}`) * 1000);
  const wallAt = Date.UTC(year, month - 1, day, hour, minute, second, ms);
  return Number.isNaN(wallAt) ? null : wallAt - zoneMinutes(zone, wallAt) * MINUTE_MS;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
