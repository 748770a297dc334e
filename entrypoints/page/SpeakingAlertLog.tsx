/** The alert log with the texts of the settings, which the front page does not load. */
import { useEffect, useState } from 'preact/hooks';
import { loadFullSpeech } from '../../i18n/all-texts.ts';
import type { FullSpeech, PageSpeech } from '../../i18n/translate.ts';
import { AlertLog } from './AlertLog.tsx';
import type { PageContext } from './mount.tsx';

export function SpeakingAlertLog(context: PageContext<PageSpeech>) {
  const { language } = context.speech;
  const [speech, setSpeech] = useState<FullSpeech | null>(null);
  useEffect(() => {
    void loadFullSpeech(language).then(loaded => setSpeech(() => loaded));
  }, [language]);
  return speech === null ? null : <AlertLog {...context} speech={speech} />;
}
