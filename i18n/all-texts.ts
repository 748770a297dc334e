/** Loads everything there is to say, the texts for managing as well; a file of its own, for pages that do not need it. */
import type { MessageKey } from './en.ts';
import type { ManageCatalogue, ManageKey } from './en-manage.ts';
import type { PageKey } from './en-pages.ts';
import type { SettingsCatalogue, SettingsKey } from './en-settings.ts';
import type { Language, LanguageKey } from './languages.ts';
import { loadPageTexts } from './page-texts.ts';
import type { Texts } from './texts.ts';
import { type FullSpeech, speak } from './translate.ts';

/** Everything there is to say in `language`. */
export async function loadFullSpeech(language: Language): Promise<FullSpeech> {
  return speak(language, await loadAllTexts(language.key));
}

/** Loads everything in one language, the texts for managing as well. */
export async function loadAllTexts(
  key: LanguageKey,
): Promise<Texts<MessageKey | PageKey | ManageKey | SettingsKey>> {
  const [texts, manage, settings] = await Promise.all([
    loadPageTexts(key),
    loadManage(key),
    SETTINGS[key](),
  ]);
  return { ...texts, catalogue: { ...texts.catalogue, ...manage, ...settings } };
}

function loadManage(key: LanguageKey): Promise<ManageCatalogue> {
  return MANAGE[key]();
}

const MANAGE: Readonly<Record<LanguageKey, () => Promise<ManageCatalogue>>> = {
  en: async () => (await import('./en-manage.ts')).enManage,
  km: async () => (await import('./km-manage.ts')).kmManage,
  fr: async () => (await import('./fr-manage.ts')).frManage,
  es: async () => (await import('./es-manage.ts')).esManage,
  ar: async () => (await import('./ar-manage.ts')).arManage,
  zh_CN: async () => (await import('./zh-cn-manage.ts')).zhCnManage,
};

const SETTINGS: Readonly<Record<LanguageKey, () => Promise<SettingsCatalogue>>> = {
  en: async () => (await import('./en-settings.ts')).enSettings,
  km: async () => (await import('./km-settings.ts')).kmSettings,
  fr: async () => (await import('./fr-settings.ts')).frSettings,
  es: async () => (await import('./es-settings.ts')).esSettings,
  ar: async () => (await import('./ar-settings.ts')).arSettings,
  zh_CN: async () => (await import('./zh-cn-settings.ts')).zhCnSettings,
};
