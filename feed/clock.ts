/** Finds the time of day in a date, and completes short years. */

/** The time of day; missing parts are 0. */
export interface Clock {
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly fraction?: string | undefined;
}

const CLOCK =
  /([0-9]{1,2})[:.h]([0-9]{2})(?:[:.]([0-9]{2})(?:[.,]([0-9]+))?)?\s*([ap]\.?m\.?(?![a-z]))?/i;

/** A date split into the text before its time of day, the time, and the text after it. */
export interface SplitClock {
  readonly head: string;
  readonly clock: Clock;
  readonly tail: string;
  readonly found: boolean;
  /** Whether it was given with "am" or "pm". */
  readonly isHalf: boolean;
}

/**
 * Splits a date at its first time of day, such as "18:11", "6:11 pm" or "18.11.05".
 * @returns All of `text` as `head`, and an empty clock, where it has none.
 */
export function splitClock(text: string): SplitClock {
  const match = CLOCK.exec(text);
  if (match === null) return { head: text, clock: {}, tail: '', found: false, isHalf: false };
  const [whole, hour, minute, second, fraction, half] = match;
  return {
    head: text.slice(0, match.index),
    clock: clockOf({ hour, minute, second, fraction, half }),
    tail: text.slice(match.index + whole.length),
    found: true,
    isHalf: half !== undefined,
  };
}

/** Turns 6 pm into 18. */
export function clockOf({ half, ...clock }: Clock & { readonly half?: string | undefined }): Clock {
  if (half === undefined || clock.hour === undefined) return clock;
  return { ...clock, hour: String((Number(clock.hour) % 12) + (/^p/i.test(half) ? 12 : 0)) };
}

/** RFC 2822 4.3: two digits up to 49 are 20xx, above 19xx; three count from 1900. Buddhist years are 543 ahead. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length >= 4) return year > 2443 ? year - 543 : year;
  if (digits.length === 3) return 1900 + year;
  return year < 50 ? 2000 + year : 1900 + year;
}
