/** Texts, dates and ages in the reader's language. */
import type { Catalogue, MessageKey } from './en.ts';
import type { Language } from './languages.ts';

/** All that a view needs to speak. Instants are epoch ms. */
export interface Speech {
  readonly language: Language;
  /** Whether `key` names a text. */
  readonly has: (key: string) => key is MessageKey;
  /** The text `key` with `{name}` replaced by `values.name`. */
  readonly t: (key: MessageKey, values?: Readonly<Record<string, string>>) => string;
  /** "13 July 2024 at 18:11". */
  readonly dateTime: (at: number) => string;
  /** "Saturday, 13 July 2024". */
  readonly day: (at: number) => string;
  /** "5 min. ago"; beyond a week the date. */
  readonly age: (at: number, now: number) => string;
  /** "14:05". */
  readonly time: (at: number) => string;
  /** "in 5 min."; "now" for what is past. */
  readonly until: (at: number, now: number) => string;
  readonly number: (value: number) => string;
}

const STEPS: readonly (readonly [unit: 'minute' | 'hour' | 'day', ms: number, below: number])[] = [
  ['minute', 60_000, 3_600_000],
  ['hour', 3_600_000, 86_400_000],
  ['day', 86_400_000, 7 * 86_400_000],
];

/** Makes the speech of `language`; formatters are costly, so keep the result. */
export function speak(language: Language, catalogue: Catalogue): Speech {
  const dateTime = new Intl.DateTimeFormat(language.tag, { dateStyle: 'long', timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(language.tag, { dateStyle: 'full' });
  const date = new Intl.DateTimeFormat(language.tag, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const relative = new Intl.RelativeTimeFormat(language.tag, {
    style: 'narrow',
    numeric: 'always',
  });
  const time = new Intl.DateTimeFormat(language.tag, { timeStyle: 'short' });
  const number = new Intl.NumberFormat(language.tag);
  const t: Speech['t'] = (key, values = {}) =>
    catalogue[key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return {
    language,
    has: (key): key is MessageKey => Object.hasOwn(catalogue, key),
    t,
    dateTime: at => dateTime.format(at),
    day: at => day.format(at),
    time: at => time.format(at),
    until: (at, now) => {
      const step = STEPS.find(([, , below]) => at - now < below) ?? ['day', 86_400_000, 0];
      return at <= now ? t('age.now') : relative.format(Math.ceil((at - now) / step[1]), step[0]);
    },
    number: value => number.format(value),
    age: (at, now) => {
      const passed = now - at;
      if (passed < 60_000) return t('age.now');
      const step = STEPS.find(([, , below]) => passed < below);
      return step === undefined
        ? date.format(at)
        : relative.format(-Math.floor(passed / step[1]), step[0]);
    },
  };
}
