import { expect, test } from 'vitest';
import { chooseVoice } from '../../../alert/play.ts';

const voice = (lang: string, isDefault = false) => ({ lang, default: isDefault });

test('a headline is read by a voice of its language, its country first, and by none of another language', () => {
  const voices = [voice('de-DE', true), voice('en_US'), voice('en-GB'), voice('km-KH')];
  expect(chooseVoice(voices, 'en-GB')?.lang).toBe('en-GB');
  expect(chooseVoice(voices, 'en')?.lang).toBe('en_US');
  expect(chooseVoice(voices, 'km')?.lang).toBe('km-KH');
  expect(chooseVoice(voices, 'fr')).toBeNull();
  expect(chooseVoice(voices, '')?.lang).toBe('de-DE');
  expect(chooseVoice([], 'en')).toBeNull();
});
