import { describe, expect, test } from 'vitest';
import { fits, probes, readPattern } from '../../../story/pattern.ts';

describe('a pattern', () => {
  test('is what stands between slashes; all else is words', () => {
    expect(readPattern('/quake|tremor/i')).toEqual({ source: 'quake|tremor', flags: 'i' });
    expect(readPattern(' /quake/ ')).toEqual({ source: 'quake', flags: 'iu' });
    for (const words of ['quake, tremor', '/', '//', '/quake', 'and/or', '/quake/x'])
      expect(readPattern(words), words).toBeNull();
  });

  test('fits headlines, whatever its flags', () => {
    const texts = ['Quake in Kep', 'Calm in Kep'];
    expect(fits({ source: 'quake', flags: 'iu' }, texts)).toEqual([true, false]);
    expect(fits({ source: '^calm', flags: 'ii' }, texts)).toEqual([false, true]);
    expect(() => fits({ source: '(quake', flags: 'i' }, texts)).toThrow(SyntaxError);
  });

  test('is tried on long runs of what it names', () => {
    expect(
      probes({ source: '(b+)+$', flags: '' }).some(text => text.startsWith('b'.repeat(60))),
    ).toBe(true);
  });
});
