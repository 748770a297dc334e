import { describe, expect, test } from 'vitest';
import { calendarKind } from '../../../story/calendar-words.ts';
import { numbersIn } from '../../../story/numbers.ts';

const texts = (text: string, language: string | null) =>
  numbersIn(text, language).map(number => number.text);

describe('what a publisher calls its language may be no tag of a language', () => {
  const NO_TAGS = ['zh_CN', 'Thai', '', ' ', 'en-', 'x', '中文', 'km_KH.UTF-8', 'constructor'];

  test.each(NO_TAGS)('%j: numbers of scripts without spaces are found', language => {
    expect(texts('地震造成86人死亡', language)).toEqual(['86人']);
    expect(texts('មនុស្ស ៨៦ នាក់', language)).toEqual(texts('មនុស្ស ៨៦ នាក់', null));
  });

  test.each(NO_TAGS)('%j: numbers beside words are found, and dates are none', language => {
    expect(texts('All 86 people are well since 12 March', language)).toEqual(['86 people']);
  });
});

describe('words of dates', () => {
  test.each(['sw-KE', 'sw_KE', 'SW'])('%j is known by its first part', tag => {
    expect(calendarKind('Jumatatu', tag)).toBe('weekday');
  });

  test('of a language that is not among those always known are told with its tag alone', () => {
    expect(calendarKind('pirmdiena', 'lv')).toBe('weekday');
    expect(calendarKind('pirmdiena', 'en')).toBeNull();
    expect(calendarKind('Monday', 'lv')).toBe('weekday');
  });

  test('cost little for languages that there are none of, however many tags feeds make up', () => {
    let formats = 0;
    const { DateTimeFormat } = Intl;
    class Counted extends DateTimeFormat {
      constructor(...given: ConstructorParameters<typeof DateTimeFormat>) {
        super(...given);
        formats++;
      }
    }
    Object.assign(Intl, { DateTimeFormat: Counted });
    try {
      calendarKind('Monday', 'en');
      const before = formats;
      for (let first = 97; first < 123; first++)
        for (let second = 97; second < 123; second++)
          calendarKind('Monday', `q${String.fromCharCode(first, second)}`);
      // Few of these are languages, and each of those needs six.
      expect(formats - before).toBeLessThan(50);
      calendarKind('Monday', 'lt');
      expect(formats - before).toBeLessThan(56);
    } finally {
      Object.assign(Intl, { DateTimeFormat });
    }
  });
});
