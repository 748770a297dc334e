/** Everything there is to say, for a part of a page that does not load it at once; null until it is loaded. */
import { useEffect, useState } from 'preact/hooks';
import { loadFullSpeech } from '../../i18n/all-texts.ts';
import type { Language } from '../../i18n/languages.ts';
import type { FullSpeech } from '../../i18n/translate.ts';

export function useFullSpeech(language: Language): FullSpeech | null {
  const [speech, setSpeech] = useState<FullSpeech | null>(null);
  useEffect(() => {
    void loadFullSpeech(language).then(loaded => setSpeech(() => loaded));
  }, [language]);
  return speech;
}
