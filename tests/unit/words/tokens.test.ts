import { describe, expect, test } from 'vitest';
import { fold, tokens } from '../../../words/tokens.ts';

describe('tokens', () => {
  test('words of spaced scripts, without case and accents', () => {
    expect(tokens('The Élysée’s 3 Bridges')).toEqual(['the', 'elysee’s', 'bridges']);
    expect(tokens('Ελλάδα')).toEqual(['ελλαδα']);
  });

  test('pairs of letters stand behind words in scripts without spaces', () => {
    expect(tokens('東京地震')).toContain('京地');
    expect(tokens('ភ្នំពេញ').length).toBeGreaterThan(1);
  });

  test('the same word is the same token, however it is written', () => {
    expect(fold('Ｔｏｋｙｏ')).toBe('tokyo');
    expect(fold('Cafe\u0301')).toBe(fold('Café'));
    expect(fold('ភ្នំ\u200bពេញ')).toBe(fold('ភ្នំពេញ'));
  });
});
