/** Which way the ticker runs: the reader's choice, else the way of the language. */
import type { I18n } from '../../i18n/translate.ts';
import type { Settings } from '../../model/settings.ts';

export function tickerDirection(
  { tickerDirection: chosen }: Settings,
  { language }: I18n,
): 'ltr' | 'rtl' {
  return chosen === 'auto' ? language.direction : chosen;
}
