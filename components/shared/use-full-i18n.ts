/** Loads all texts of a language, for parts of a page that need more than the page itself. */
import { useEffect, useState } from 'preact/hooks';
import { loadFullI18n } from '../../i18n/all-texts.ts';
import type { Language } from '../../i18n/languages.ts';
import type { FullI18n } from '../../i18n/translate.ts';

/** All texts of `language`; null until they are loaded. */
export function useFullI18n(language: Language): FullI18n | null {
  const [i18n, setI18n] = useState<FullI18n | null>(null);
  useEffect(() => {
    void loadFullI18n(language).then(loaded => setI18n(() => loaded));
  }, [language]);
  return i18n;
}
