/** The alert log with the texts of the settings, which the front page does not load. */
import type { PageSpeech } from '../../i18n/translate.ts';
import { AlertLog } from './AlertLog.tsx';
import type { PageContext } from './mount.tsx';
import { useFullSpeech } from './use-full-speech.ts';

export function SpeakingAlertLog(context: PageContext<PageSpeech>) {
  const speech = useFullSpeech(context.speech.language);
  return speech === null ? null : <AlertLog {...context} speech={speech} />;
}
