/** Loads all texts of a language, for parts of a page that need more than the page itself. */
import { loadFullI18n } from '../../i18n/all-texts.ts';
import type { Language } from '../../i18n/languages.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import { useLoaded } from './use-loaded.ts';

/** All texts of `language`; null until they are loaded. @throws Where they cannot be loaded. */
export function useFullI18n(language: Language): FullI18n | null {
  return useLoaded(language, () => loadFullI18n(language));
}
