/** Texts, dates and ages in the reader's language. */
import type { MessageKey } from './en.ts';
import { type AgeUnit, type Formats, intlFormats } from './formats.ts';
import type { Language, Texts } from './languages.ts';

/** All that a view needs to speak. Instants are epoch ms. */
export interface Speech extends Pick<Formats, 'dateTime' | 'day' | 'time' | 'number'> {
  readonly language: Language;
  /** Whether `key` names a text. */
  readonly has: (key: string) => key is MessageKey;
  /** The text `key` with `{name}` replaced by `values.name`. */
  readonly t: (key: MessageKey, values?: Readonly<Record<string, string>>) => string;
  /** "5 min. ago"; beyond a week the date. */
  readonly age: (at: number, now: number) => string;
  /** "in 5 min."; "just now" for what is past. */
  readonly until: (at: number, now: number) => string;
}

const STEPS: readonly (readonly [unit: AgeUnit, ms: number, below: number])[] = [
  ['minute', 60_000, 3_600_000],
  ['hour', 3_600_000, 86_400_000],
  ['day', 86_400_000, 7 * 86_400_000],
];

/** Makes the speech of `language`; formatters are costly, so keep the result. */
export function speak(language: Language, { catalogue, formats: own }: Texts): Speech {
  const { date, relative, ...formats } = own ?? intlFormats(language.tag);
  const t: Speech['t'] = (key, values = {}) =>
    catalogue[key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  const stepFor = (ms: number) => STEPS.find(([, , below]) => ms < below);
  return {
    ...formats,
    language,
    t,
    has: (key): key is MessageKey => Object.hasOwn(catalogue, key),
    age: (at, now) => {
      if (now - at < 60_000) return t('age.now');
      const step = stepFor(now - at);
      return step === undefined ? date(at) : relative(-Math.floor((now - at) / step[1]), step[0]);
    },
    until: (at, now) => {
      if (at <= now) return t('age.now');
      const step = stepFor(at - now);
      return step === undefined ? date(at) : relative(Math.ceil((at - now) / step[1]), step[0]);
    },
  };
}
