/** Loads all texts of one language, including those for following, feeds, settings and alerts. */
import type { Language, LanguageKey } from './languages.ts';
import { type Loaders, loadPart } from './load-part.ts';
import { loadPageTexts } from './page-texts.ts';
import type { GlanceKey, LoadedTexts, ManageKey, PageKey } from './texts.ts';
import { createI18n, type FullI18n } from './translate.ts';

/** All texts and the formats of `language`; rejects where a file cannot be loaded. */
export async function loadFullI18n(language: Language): Promise<FullI18n> {
  return createI18n(language, await loadAllTexts(language.key));
}

/** Rejects where a file cannot be loaded. */
export async function loadAllTexts(
  key: LanguageKey,
): Promise<LoadedTexts<GlanceKey | PageKey | ManageKey>> {
  const [{ texts, formats }, firstRun, follow, feeds, settings, alerts, strip] = await Promise.all([
    loadPageTexts(key),
    loadPart(FIRST_RUN, key),
    loadPart(FOLLOW, key),
    loadPart(FEEDS, key),
    loadPart(SETTINGS, key),
    loadPart(ALERTS, key),
    loadPart(STRIP, key),
  ]);
  return {
    texts: { ...texts, ...firstRun, ...follow, ...feeds, ...settings, ...alerts, ...strip },
    formats,
  };
}

const FIRST_RUN: Loaders<'firstRun'> = {
  en: () => import('./texts/en/first-run.json'),
  km: () => import('./texts/km/first-run.json'),
  fr: () => import('./texts/fr/first-run.json'),
  es: () => import('./texts/es/first-run.json'),
  ar: () => import('./texts/ar/first-run.json'),
  zh_CN: () => import('./texts/zh-cn/first-run.json'),
};

const FOLLOW: Loaders<'follow'> = {
  en: () => import('./texts/en/follow.json'),
  km: () => import('./texts/km/follow.json'),
  fr: () => import('./texts/fr/follow.json'),
  es: () => import('./texts/es/follow.json'),
  ar: () => import('./texts/ar/follow.json'),
  zh_CN: () => import('./texts/zh-cn/follow.json'),
};

const FEEDS: Loaders<'feeds'> = {
  en: () => import('./texts/en/feeds.json'),
  km: () => import('./texts/km/feeds.json'),
  fr: () => import('./texts/fr/feeds.json'),
  es: () => import('./texts/es/feeds.json'),
  ar: () => import('./texts/ar/feeds.json'),
  zh_CN: () => import('./texts/zh-cn/feeds.json'),
};

const SETTINGS: Loaders<'settings'> = {
  en: () => import('./texts/en/settings.json'),
  km: () => import('./texts/km/settings.json'),
  fr: () => import('./texts/fr/settings.json'),
  es: () => import('./texts/es/settings.json'),
  ar: () => import('./texts/ar/settings.json'),
  zh_CN: () => import('./texts/zh-cn/settings.json'),
};

const ALERTS: Loaders<'alerts'> = {
  en: () => import('./texts/en/alerts.json'),
  km: () => import('./texts/km/alerts.json'),
  fr: () => import('./texts/fr/alerts.json'),
  es: () => import('./texts/es/alerts.json'),
  ar: () => import('./texts/ar/alerts.json'),
  zh_CN: () => import('./texts/zh-cn/alerts.json'),
};

const STRIP: Loaders<'strip'> = {
  en: () => import('./texts/en/strip.json'),
  km: () => import('./texts/km/strip.json'),
  fr: () => import('./texts/fr/strip.json'),
  es: () => import('./texts/es/strip.json'),
  ar: () => import('./texts/ar/strip.json'),
  zh_CN: () => import('./texts/zh-cn/strip.json'),
};
