import { expect, test } from 'vitest';
import { tickerDirection } from '../../../../components/ticker/PageTicker.tsx';
import { LANGUAGES } from '../../../../i18n/languages.ts';
import { DEFAULT_SETTINGS } from '../../../../model/settings.ts';
import { ENGLISH } from '../../../fixtures/headlines.ts';

test('the ticker runs in the direction of the language, unless the reader chose a direction', () => {
  const ways = (chosen: 'auto' | 'ltr' | 'rtl') =>
    [LANGUAGES.en, LANGUAGES.ar].map(language =>
      tickerDirection({ ...DEFAULT_SETTINGS, tickerDirection: chosen }, { ...ENGLISH, language }),
    );
  expect(ways('auto')).toEqual(['ltr', 'rtl']);
  expect(ways('ltr')).toEqual(['ltr', 'ltr']);
  expect(ways('rtl')).toEqual(['rtl', 'rtl']);
});
