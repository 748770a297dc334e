import { describe, expect, test } from 'vitest';
import { splitDateline } from '../../../article/dateline.ts';

describe('splitDateline', () => {
  test.each([
    ['PHNOM PENH: The ministry said', 'PHNOM PENH', 'The ministry said'],
    ['WASHINGTON (AP) — The house voted', 'WASHINGTON', 'The house voted'],
    ['NEW YORK, N.Y. - Prices rose', 'NEW YORK, N.Y.', 'Prices rose'],
    ['PARIS, July 13 (Agency) - Trains stopped', 'PARIS', 'Trains stopped'],
    ['SÃO PAULO – O rio subiu', 'SÃO PAULO', 'O rio subiu'],
    ['ភ្នំពេញ៖ ក្រសួងបានប្រកាស', 'ភ្នំពេញ', 'ក្រសួងបានប្រកាស'],
  ])('%s', (text, dateline, copy) => {
    expect(splitDateline(text)).toEqual({ dateline, copy });
  });

  test.each([
    'The ministry: a portrait',
    'UPDATE: The ministry said',
    'NASA launched a probe',
    'A - B',
  ])('"%s" names no place', text => {
    expect(splitDateline(text)).toEqual({ dateline: null, copy: text });
  });
});
