/** Loads the texts of the pages for all news, one article and one story. */
import { loadGlanceTexts } from './glance-texts.ts';
import type { Language, LanguageKey } from './languages.ts';
import { type Loaders, loadPart } from './load-part.ts';
import type { GlanceKey, LoadedTexts, PageKey } from './texts.ts';
import { createI18n, type PageI18n } from './translate.ts';

/** Texts and formats of those pages; rejects where a file cannot be loaded. */
export async function loadPageI18n(language: Language): Promise<PageI18n> {
  return createI18n(language, await loadPageTexts(language.key));
}

/** Rejects where a file cannot be loaded. */
export async function loadPageTexts(key: LanguageKey): Promise<LoadedTexts<GlanceKey | PageKey>> {
  const [{ texts, formats }, pages] = await Promise.all([
    loadGlanceTexts(key),
    loadPart(PAGES, key),
  ]);
  return { texts: { ...texts, ...pages }, formats };
}

const PAGES: Loaders<'pages'> = {
  en: () => import('./texts/en/pages.json'),
  km: () => import('./texts/km/pages.json'),
  fr: () => import('./texts/fr/pages.json'),
  es: () => import('./texts/es/pages.json'),
  ar: () => import('./texts/ar/pages.json'),
  zh_CN: () => import('./texts/zh-cn/pages.json'),
};
