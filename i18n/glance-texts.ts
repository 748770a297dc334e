/** Loads the texts that the popup and the side panel show at once, in one language. */
import type { Formats } from './formats.ts';
import type { LanguageKey } from './languages.ts';
import { type Loaders, loadPart } from './load-part.ts';
import type { GlanceKey, LoadedTexts } from './texts.ts';

/** Rejects where a file cannot be loaded. */
export async function loadGlanceTexts(key: LanguageKey): Promise<LoadedTexts<GlanceKey>> {
  const [kickers, glance, formats] = await Promise.all([
    loadPart(KICKERS, key),
    loadPart(GLANCE, key),
    ownFormats(key),
  ]);
  return { texts: { ...kickers, ...glance }, formats };
}

/** The formats of a language that the browser's Intl does not know: Chromium has no Khmer. */
async function ownFormats(key: LanguageKey): Promise<Formats | null> {
  if (key !== 'km' || Intl.DateTimeFormat.supportedLocalesOf('km').length > 0) return null;
  return (await import('./khmer-dates.ts')).khmerFormats;
}

const KICKERS: Loaders<'kickers'> = {
  en: () => import('./texts/en/kickers.json'),
  km: () => import('./texts/km/kickers.json'),
  fr: () => import('./texts/fr/kickers.json'),
  es: () => import('./texts/es/kickers.json'),
  ar: () => import('./texts/ar/kickers.json'),
  zh_CN: () => import('./texts/zh-cn/kickers.json'),
};

const GLANCE: Loaders<'glance'> = {
  en: () => import('./texts/en/glance.json'),
  km: () => import('./texts/km/glance.json'),
  fr: () => import('./texts/fr/glance.json'),
  es: () => import('./texts/es/glance.json'),
  ar: () => import('./texts/ar/glance.json'),
  zh_CN: () => import('./texts/zh-cn/glance.json'),
};
