/** Which values the settings of alerts take. */
import { ALERT_LEVELS, type AlertLevel } from './alert-level.ts';
import type { QuietHours } from './quiet-hours.ts';

const DAY_MINUTES = 1440;

/** Whether `value` is an alert level. */
export function isAlertLevel(value: unknown): value is AlertLevel {
  return ALERT_LEVELS.some(level => level === value);
}

/** Whether `value` is an object with named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether `value` is a whole number from `least` to `most`, both included. */
export function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
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
