/** Formats dates, ages, numbers, percentages and lists for a language. */

/** The units that an age is written in. */
export type AgeUnit = 'minute' | 'hour' | 'day';

/** Instants are epoch ms, shown in the machine's time zone. */
export interface Formats {
  /** "13 July 2024 at 18:11". */
  readonly dateTime: (at: number) => string;
  /** "Saturday, 13 July 2024". */
  readonly day: (at: number) => string;
  /** "13 Jul 2024". */
  readonly date: (at: number) => string;
  /** "18:11". */
  readonly time: (at: number) => string;
  /** "5 min. ago" for -5, "in 5 min." for 5. */
  readonly relative: (value: number, unit: AgeUnit) => string;
  /** "5 min". */
  readonly span: (value: number, unit: AgeUnit) => string;
  readonly number: (value: number) => string;
  /** "42%" for 0.42, without decimals. */
  readonly percent: (ratio: number) => string;
  /** "one, two, and three". */
  readonly list: (items: readonly string[]) => string;
}

/** The formats that the browser itself has for a BCP 47 tag. */
export function intlFormats(tag: string): Formats {
  const dateTime = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'full' });
  const date = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric' });
  const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(tag, { style: 'narrow', numeric: 'always' });
  const spans = new Map<AgeUnit, Intl.NumberFormat>();
  const span = (unit: AgeUnit) => {
    const made =
      spans.get(unit) ?? new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'short' });
    spans.set(unit, made);
    return made;
  };
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    dateTime: at => dateTime.format(at),
    day: at => day.format(at),
    date: at => date.format(at),
    time: at => time.format(at),
    relative: (value, unit) => relative.format(value, unit),
    span: (value, unit) => span(unit).format(value),
    number: value => number.format(value),
    percent: ratio => percent.format(ratio),
    list: items => list.format(items),
  };
}
