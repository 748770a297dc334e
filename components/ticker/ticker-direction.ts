/** Chooses the direction of the ticker's text: the reader's setting, else that of the language. */
import type { I18n } from '../../i18n/translate.ts';
import type { Settings } from '../../model/settings.ts';

/** The direction of the ticker's text. */
export function tickerDirection(
  { tickerDirection: chosen }: Settings,
  { language }: I18n,
): 'ltr' | 'rtl' {
  return chosen === 'auto' ? language.direction : chosen;
}
