/** The languages that Newsline speaks, and which of them a reader gets. */
import { type Catalogue, en } from './en.ts';
import { km } from './km.ts';

/** How one language is written: its BCP 47 tag for numbers and dates, its direction. */
export interface Language {
  readonly tag: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly catalogue: Catalogue;
}

export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { tag: 'en', name: 'English', direction: 'ltr', catalogue: en },
  km: { tag: 'km-u-nu-khmr', name: 'ភាសាខ្មែរ', direction: 'ltr', catalogue: km },
};

const ENGLISH: Language = { tag: 'en', name: 'English', direction: 'ltr', catalogue: en };

/**
 * @param setting A key of LANGUAGES, or `auto` for the first of `wanted` that there is.
 * @param wanted BCP 47 tags, most wanted first (`navigator.languages`).
 */
export function chooseLanguage(setting: string, wanted: readonly string[]): Language {
  const tags = setting === 'auto' ? wanted : [setting];
  for (const tag of tags) {
    const found = LANGUAGES[tag.replace('-', '_')] ?? LANGUAGES[tag.split(/[-_]/)[0] ?? ''];
    if (found !== undefined) return found;
  }
  return ENGLISH;
}
