/** What the pages say, loaded behind the first paint of a page that is glanced at. */
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../i18n/languages.ts';
import type { PageI18n } from '../../i18n/translate.ts';

/** null until it is there. */
export function usePageI18n(language: Language): PageI18n | null {
  const [i18n, setI18n] = useState<PageI18n | null>(null);
  useEffect(() => {
    void import('../../i18n/page-texts.ts')
      .then(({ loadPageI18n }) => loadPageI18n(language))
      .then(loaded => setI18n(() => loaded));
  }, [language]);
  return i18n;
}
