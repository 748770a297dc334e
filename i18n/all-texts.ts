/** Loads the texts for managing beside those that are glanced at; a file of its own, for pages that do not need it. */
import type { MessageKey } from './en.ts';
import type { ManageCatalogue, ManageKey } from './en-manage.ts';
import { type Language, type LanguageKey, loadTexts, type Texts } from './languages.ts';
import { type FullSpeech, speak } from './translate.ts';

/** Everything there is to say in `language`. */
export async function loadFullSpeech(language: Language): Promise<FullSpeech> {
  return speak(language, await loadAllTexts(language.key));
}

/** Loads everything in one language, the texts for managing as well. */
export async function loadAllTexts(key: LanguageKey): Promise<Texts<MessageKey | ManageKey>> {
  const [{ catalogue, formats }, manage] = await Promise.all([loadTexts(key), loadManage(key)]);
  return { catalogue: { ...catalogue, ...manage }, formats };
}

async function loadManage(key: LanguageKey): Promise<ManageCatalogue> {
  if (key === 'ar') return (await import('./ar-manage.ts')).arManage;
  if (key === 'km') return (await import('./km-manage.ts')).kmManage;
  return (await import('./en-manage.ts')).enManage;
}
