/** Checks the types of values that come from outside, such as messages and stored rows. */

/** Whether `value` is an object with named fields: neither null nor a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether `value` is a whole number from `least` to `most`, both included. */
export function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

/** Whether `value` is true or false. */
export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
