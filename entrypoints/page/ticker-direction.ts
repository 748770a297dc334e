/** Which way the ticker runs: the reader's choice, else the way of the language. */
import type { Speech } from '../../i18n/translate.ts';
import type { Settings } from '../../store/settings.ts';

export function tickerDirection(
  { tickerDirection: chosen }: Settings,
  { language }: Speech,
): 'ltr' | 'rtl' {
  return chosen === 'auto' ? language.direction : chosen;
}
