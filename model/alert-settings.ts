/** Defines which values the alert settings accept. */
import { ALERT_LEVELS, type AlertLevel } from './alert-level.ts';
import { isRecord, isWhole } from './guards.ts';
import type { QuietHours } from './quiet-hours.ts';

const DAY_MINUTES = 1440;

/** Whether `value` is an alert level. */
export function isAlertLevel(value: unknown): value is AlertLevel {
  return ALERT_LEVELS.some(level => level === value);
}

/** The level of a folder among those of all; null where it has none, also for a name that every object has. */
export function levelOfFolder(
  levels: Readonly<Record<string, AlertLevel>>,
  folder: string | null,
): AlertLevel | null {
  return folder !== null && Object.hasOwn(levels, folder) ? (levels[folder] ?? null) : null;
}

/** Whether `value` gives quiet hours: two times of the day, and days of the week. */
export function isQuietHours(value: unknown): value is QuietHours {
  return (
    isRecord(value) &&
    isWhole(value.fromMinute, 0, DAY_MINUTES - 1) &&
    isWhole(value.toMinute, 0, DAY_MINUTES - 1) &&
    Array.isArray(value.days) &&
    value.days.length <= 7 &&
    value.days.every(day => isWhole(day, 0, 6))
  );
}
