/** The languages that Newsline speaks, and which of them a reader gets. */
import type { MessageKey } from './en.ts';
import type { Formats } from './formats.ts';

/** How one language is written: its BCP 47 tag for numbers and dates, its direction. */
export interface Language {
  readonly key: LanguageKey;
  readonly tag: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

export type LanguageKey = 'en' | 'km' | 'ar';

export const LANGUAGES: Readonly<Record<LanguageKey, Language>> = {
  en: { key: 'en', tag: 'en', name: 'English', direction: 'ltr' },
  ar: { key: 'ar', tag: 'ar', name: 'العربية', direction: 'rtl' },
  km: { key: 'km', tag: 'km-u-nu-khmr', name: 'ភាសាខ្មែរ', direction: 'ltr' },
};

/** What a page loads of its language: the texts, and formats where the browser has none. */
export interface Texts<Key extends string = MessageKey> {
  readonly catalogue: Readonly<Record<Key, string>>;
  readonly formats: Formats | null;
}

/** Loads what is glanced at in one language. */
export async function loadTexts(key: LanguageKey): Promise<Texts> {
  if (key === 'ar') return { catalogue: (await import('./ar.ts')).ar, formats: null };
  if (key === 'en') return { catalogue: (await import('./en.ts')).en, formats: null };
  const [{ km }, { khmerFormats }] = await Promise.all([
    import('./km.ts'),
    import('./khmer-dates.ts'),
  ]);
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(key).length > 0;
  return { catalogue: km, formats: isKnown ? null : khmerFormats };
}

/**
 * @param setting A key of LANGUAGES, or `auto` for the first of `wanted` that there is.
 * @param wanted BCP 47 tags, most wanted first (`navigator.languages`).
 */
export function chooseLanguage(setting: string, wanted: readonly string[]): Language {
  const tags = setting === 'auto' ? wanted : [setting];
  for (const tag of tags) {
    const key = tag.split(/[-_]/)[0] ?? '';
    if (isLanguage(key)) return LANGUAGES[key];
  }
  return LANGUAGES.en;
}

function isLanguage(key: string): key is LanguageKey {
  return Object.hasOwn(LANGUAGES, key);
}
