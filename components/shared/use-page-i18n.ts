/** Loads the texts of the large pages, after the first paint of the popup or side panel. */
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../i18n/languages.ts';
import type { PageI18n } from '../../i18n/translate.ts';

/** The texts of the large pages in `language`; null until they are loaded. */
export function usePageI18n(language: Language): PageI18n | null {
  const [i18n, setI18n] = useState<PageI18n | null>(null);
  useEffect(() => {
    void import('../../i18n/page-texts.ts')
      .then(({ loadPageI18n }) => loadPageI18n(language))
      .then(loaded => setI18n(() => loaded));
  }, [language]);
  return i18n;
}
