/** Reads what the browser tells of the reader: languages and time zone. */
import { LANGUAGES } from '../../i18n/languages.ts';
import type { Settings } from '../../model/settings.ts';
import type { ReaderHints } from './order-sets.ts';

/** A language that was chosen in the settings comes before those of the browser. */
export function readerHints({ language }: Pick<Settings, 'language'>): ReaderHints {
  const own = Object.values(LANGUAGES).find(({ key }) => key === language);
  return {
    languages: [...(own === undefined ? [] : [own.tag]), ...navigator.languages],
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? null,
  };
}
