/** Loads everything there is to say, the texts for managing as well; a file of its own, for pages that do not need it. */
import type { MessageKey } from './en.ts';
import type { ManageCatalogue, ManageKey } from './en-manage.ts';
import type { PageKey } from './en-pages.ts';
import type { SettingsCatalogue, SettingsKey } from './en-settings.ts';
import type { Language, LanguageKey } from './languages.ts';
import { loadPageTexts } from './page-texts.ts';
import type { Texts } from './texts.ts';
import { createI18n, type FullI18n } from './translate.ts';

/** Everything there is to say in `language`. */
export async function loadFullI18n(language: Language): Promise<FullI18n> {
  return createI18n(language, await loadAllTexts(language.key));
}

/** Loads everything in one language, the texts for managing as well. */
export async function loadAllTexts(
  key: LanguageKey,
): Promise<Texts<MessageKey | PageKey | ManageKey | SettingsKey>> {
  const [texts, rest] = await Promise.all([loadPageTexts(key), REST[key]()]);
  return { ...texts, catalogue: { ...texts.catalogue, ...rest } };
}

type Rest = ManageCatalogue & SettingsCatalogue;

const REST: Readonly<Record<LanguageKey, () => Promise<Rest>>> = {
  en: async () => {
    const { enManage, enSettings } = await import('./en-settings.ts');
    return { ...enManage, ...enSettings };
  },
  km: async () => {
    const { kmManage, kmSettings } = await import('./km-settings.ts');
    return { ...kmManage, ...kmSettings };
  },
  fr: async () => {
    const { frManage, frSettings } = await import('./fr-settings.ts');
    return { ...frManage, ...frSettings };
  },
  es: async () => {
    const { esManage, esSettings } = await import('./es-settings.ts');
    return { ...esManage, ...esSettings };
  },
  ar: async () => {
    const { arManage, arSettings } = await import('./ar-settings.ts');
    return { ...arManage, ...arSettings };
  },
  zh_CN: async () => {
    const { zhCnManage, zhCnSettings } = await import('./zh-cn-settings.ts');
    return { ...zhCnManage, ...zhCnSettings };
  },
};
