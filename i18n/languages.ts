/** Lists the languages of the interface and chooses the reader's. */

/** How one language is written: its BCP 47 tag for numbers and dates, its direction. */
export interface Language {
  readonly key: LanguageKey;
  readonly tag: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The languages that have texts, by the name of their folder in `_locales`. */
export type LanguageKey = 'en' | 'km' | 'fr' | 'es' | 'ar' | 'zh_CN';

/** The languages of the interface, by key. */
export const LANGUAGES: Readonly<Record<LanguageKey, Language>> = {
  en: { key: 'en', tag: 'en', name: 'English', direction: 'ltr' },
  fr: { key: 'fr', tag: 'fr', name: 'Français', direction: 'ltr' },
  es: { key: 'es', tag: 'es', name: 'Español', direction: 'ltr' },
  ar: { key: 'ar', tag: 'ar', name: 'العربية', direction: 'rtl' },
  km: { key: 'km', tag: 'km-u-nu-khmr', name: 'ភាសាខ្មែរ', direction: 'ltr' },
  zh_CN: { key: 'zh_CN', tag: 'zh-CN', name: '简体中文', direction: 'ltr' },
};

/**
 * @param setting A key of LANGUAGES, or `auto` for the first of `wanted` that there is.
 * @param wanted BCP 47 tags, most wanted first (`navigator.languages`).
 */
export function chooseLanguage(setting: string, wanted: readonly string[]): Language {
  const tags = setting === 'auto' ? wanted : [setting];
  for (const tag of tags) {
    const [base = ''] = tag.split(/[-_]/);
    const key = base === 'zh' ? 'zh_CN' : base;
    if (isLanguage(key)) return LANGUAGES[key];
  }
  return LANGUAGES.en;
}

function isLanguage(key: string): key is LanguageKey {
  return Object.hasOwn(LANGUAGES, key);
}
