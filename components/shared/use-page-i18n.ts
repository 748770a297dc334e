/** Loads the texts of the large pages, after the first paint of the popup or side panel. */
import type { Language } from '../../i18n/languages.ts';
import type { PageI18n } from '../../i18n/translate.ts';
import { useLoaded } from './use-loaded.ts';

/** The texts of the large pages in `language`; null until they are loaded. @throws Where they cannot be loaded. */
export function usePageI18n(language: Language): PageI18n | null {
  return useLoaded(language, async () => {
    const { loadPageI18n } = await import('../../i18n/page-texts.ts');
    return loadPageI18n(language);
  });
}
