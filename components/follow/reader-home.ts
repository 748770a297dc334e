/** Reads from the browser which countries and languages are the reader's own. */
import { type Home, homeOf } from '../../i18n/home.ts';
import type { FullI18n } from '../../i18n/translate.ts';

/** The reader's countries and languages, by the browser and by the language that the pages speak. */
export function readerHome({ language: { tag } }: FullI18n): Home {
  return homeOf({
    languages: navigator.languages,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? null,
    shown: tag,
  });
}
