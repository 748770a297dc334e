/** Everything there is to say, for a part of a page that does not load it at once; null until it is loaded. */
import { useEffect, useState } from 'preact/hooks';
import { loadFullI18n } from '../../i18n/all-texts.ts';
import type { Language } from '../../i18n/languages.ts';
import type { FullI18n } from '../../i18n/translate.ts';

export function useFullI18n(language: Language): FullI18n | null {
  const [i18n, setI18n] = useState<FullI18n | null>(null);
  useEffect(() => {
    void loadFullI18n(language).then(loaded => setI18n(() => loaded));
  }, [language]);
  return i18n;
}
