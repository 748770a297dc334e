/** Khmer with the formats that the browser lacks. */
import { khmerFormats } from './khmer-dates.ts';
import { km } from './km.ts';
import type { Texts } from './texts.ts';

export const khmerTexts: Texts =
  Intl.DateTimeFormat.supportedLocalesOf('km').length > 0
    ? { catalogue: km }
    : { catalogue: km, formats: khmerFormats };
