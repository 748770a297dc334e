/** What the pages say, loaded behind the first paint of a page that is glanced at. */
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../i18n/languages.ts';
import type { PageSpeech } from '../../i18n/translate.ts';

/** null until it is there. */
export function usePageSpeech(language: Language): PageSpeech | null {
  const [speech, setSpeech] = useState<PageSpeech | null>(null);
  useEffect(() => {
    void import('../../i18n/page-texts.ts')
      .then(({ loadPageSpeech }) => loadPageSpeech(language))
      .then(loaded => setSpeech(() => loaded));
  }, [language]);
  return speech;
}
