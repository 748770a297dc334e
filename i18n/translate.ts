/** Texts, dates and ages in the reader's language. */
import type { MessageKey } from './en.ts';
import type { ManageKey } from './en-manage.ts';
import type { PageKey } from './en-pages.ts';
import type { SettingsKey } from './en-settings.ts';
import { type AgeUnit, type Formats, intlFormats } from './formats.ts';
import type { Language } from './languages.ts';
import type { Texts } from './texts.ts';

/** All that a view needs to speak, of the texts that `Key` names. Instants are epoch ms. */
export interface I18n<Key extends string = MessageKey>
  extends Pick<Formats, 'dateTime' | 'day' | 'time' | 'number'> {
  readonly language: Language;
  /** The text `key` with `{name}` replaced by `values.name`. */
  readonly t: (key: Key, values?: Readonly<Record<string, string>>) => string;
  /** "5 min. ago"; beyond a week the date. */
  readonly age: (at: number, now: number) => string;
  /** The time of day of what was within a day, else date and time: what stands behind "since". */
  readonly since: (at: number, now: number) => string;
  /** "in 5 min."; "just now" for what is past. */
  readonly until: (at: number, now: number) => string;
}

/** The texts of the pages, which say more than what is glanced at. */
export type PageI18n = I18n<MessageKey | PageKey>;

/** The texts of views for managing, which need more texts than what is glanced at. */
export type FullI18n = I18n<MessageKey | PageKey | ManageKey | SettingsKey>;

/** So long ago a time of day is still told from the same one of the day before. */
const SAME_DAY_MS = 20 * 3_600_000;

const STEPS: readonly (readonly [unit: AgeUnit, ms: number, below: number])[] = [
  ['minute', 60_000, 3_600_000],
  ['hour', 3_600_000, 86_400_000],
  ['day', 86_400_000, 7 * 86_400_000],
];

/** Makes the speech of `language`; formatters are costly, so keep the result. */
export function createI18n<Key extends string = MessageKey>(
  language: Language,
  { catalogue, formats: own }: Texts<Key | MessageKey>,
): I18n<Key | MessageKey> {
  const { date, relative, ...formats } = own ?? intlFormats(language.tag);
  const t: I18n<Key | MessageKey>['t'] = (key, values = {}) =>
    catalogue[key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  const stepFor = (ms: number) => STEPS.find(([, , below]) => ms < below);
  return {
    ...formats,
    language,
    t,
    age: (at, now) => {
      if (now - at < 60_000) return t('age.now');
      const step = stepFor(now - at);
      return step === undefined ? date(at) : relative(-Math.floor((now - at) / step[1]), step[0]);
    },
    since: (at, now) => (now - at < SAME_DAY_MS ? formats.time(at) : formats.dateTime(at)),
    until: (at, now) => {
      if (at <= now) return t('age.now');
      const step = stepFor(at - now);
      return step === undefined ? date(at) : relative(Math.ceil((at - now) / step[1]), step[0]);
    },
  };
}
