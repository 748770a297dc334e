/** Puts texts, dates and ages into the reader's language. */
import { DAY_MS, HOUR_MS, MINUTE_MS, WEEK_MS } from '../model/durations.ts';
import { fill, type TextValues } from './fill.ts';
import { type AgeUnit, type Formats, intlFormats } from './formats.ts';
import type { Language } from './languages.ts';
import type { GlanceKey, LoadedTexts, ManageKey, PageKey, PluralKey } from './texts.ts';

/** What a view needs to speak to readers, of the texts that `Key` names. Instants are epoch ms. */
export interface I18n<Key extends string = GlanceKey>
  extends Pick<Formats, 'dateTime' | 'day' | 'time' | 'number' | 'percent' | 'list'> {
  readonly language: Language;
  readonly t: Translate<Key>;
  /** "5 min. ago"; beyond a week the date. */
  readonly age: (at: number, now: number) => string;
  /** "5 min"; beyond a week the date. For lines where nothing but an age can stand. */
  readonly shortAge: (at: number, now: number) => string;
  /** The time of day of what was within a day, else date and time: what stands behind "since". */
  readonly since: (at: number, now: number) => string;
  /** "in 5 min."; "just now" for what is past. */
  readonly until: (at: number, now: number) => string;
}

/** The text of a key with its placeholders filled; numbers are written as the language writes them. */
export interface Translate<Key extends string> {
  (key: Exclude<Key, PluralKey>, values?: TextValues): string;
  /** A text with plural forms, in the form for `values.count`. */
  (key: Extract<Key, PluralKey>, values: TextValues & { readonly count: number }): string;
}

/** The texts of the pages, which say more than what is glanced at. */
export type PageI18n = I18n<GlanceKey | PageKey>;

/** All texts. */
export type FullI18n = I18n<GlanceKey | PageKey | ManageKey>;

/** Below this age a time of day cannot be mistaken for the same time of the day before. */
const SAME_DAY_MS = 20 * HOUR_MS;

const STEPS: readonly (readonly [unit: AgeUnit, ms: number, below: number])[] = [
  ['minute', MINUTE_MS, HOUR_MS],
  ['hour', HOUR_MS, DAY_MS],
  ['day', DAY_MS, WEEK_MS],
];

/** Fills `texts` by the rules of the language with the BCP 47 tag `tag`, whose numbers `number` writes. */
export function createTranslate<Key extends string>(
  tag: string,
  texts: LoadedTexts<Key>['texts'],
  number: Formats['number'],
): Translate<Key> {
  const counting = { plural: new Intl.PluralRules(tag), number };
  return (key: Key, values: TextValues = {}) => fill(texts[key], values, counting);
}

/** The texts and formats of `language`; formatters are costly, so keep the result. */
export function createI18n<Key extends string = GlanceKey>(
  language: Language,
  { texts, formats: own }: LoadedTexts<Key | GlanceKey>,
): I18n<Key | GlanceKey> {
  const { date, relative, span, ...formats } = own ?? intlFormats(language.tag);
  const t = createTranslate<Key | GlanceKey>(language.tag, texts, formats.number);
  const stepFor = (ms: number) => STEPS.find(([, , below]) => ms < below);
  return {
    ...formats,
    language,
    t,
    age: (at, now) => {
      if (now - at < MINUTE_MS) return t('age.now');
      const step = stepFor(now - at);
      return step === undefined ? date(at) : relative(-Math.floor((now - at) / step[1]), step[0]);
    },
    shortAge: (at, now) => {
      if (now - at < MINUTE_MS) return t('age.now');
      const step = stepFor(now - at);
      return step === undefined ? date(at) : span(Math.floor((now - at) / step[1]), step[0]);
    },
    since: (at, now) => (now - at < SAME_DAY_MS ? formats.time(at) : formats.dateTime(at)),
    until: (at, now) => {
      if (at <= now) return t('age.now');
      const step = stepFor(at - now);
      return step === undefined ? date(at) : relative(Math.ceil((at - now) / step[1]), step[0]);
    },
  };
}
