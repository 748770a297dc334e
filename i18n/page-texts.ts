/** Loads the texts of the pages beside those that are glanced at. */
import type { MessageKey } from './en.ts';
import type { PageCatalogue, PageKey } from './en-pages.ts';
import { type Language, type LanguageKey, loadTexts } from './languages.ts';
import type { Texts } from './texts.ts';
import { createI18n, type PageI18n } from './translate.ts';

/** What the pages with all news and one article say. */
export async function loadPageI18n(language: Language): Promise<PageI18n> {
  return createI18n(language, await loadPageTexts(language.key));
}

export async function loadPageTexts(key: LanguageKey): Promise<Texts<MessageKey | PageKey>> {
  const [texts, pages] = await Promise.all([loadTexts(key), PAGES[key]()]);
  return { ...texts, catalogue: { ...texts.catalogue, ...pages } };
}

const PAGES: Readonly<Record<LanguageKey, () => Promise<PageCatalogue>>> = {
  en: async () => (await import('./en-pages.ts')).enPages,
  km: async () => (await import('./km-pages.ts')).kmPages,
  fr: async () => (await import('./fr-pages.ts')).frPages,
  es: async () => (await import('./es-pages.ts')).esPages,
  ar: async () => (await import('./ar-pages.ts')).arPages,
  zh_CN: async () => (await import('./zh-cn-pages.ts')).zhCnPages,
};
