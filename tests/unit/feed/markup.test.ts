import { describe, expect, test } from 'vitest';
import { headlineText, plainText } from '../../../feed/markup.ts';

describe('headlineText', () => {
  test.each([
    ['Plain words', 'Plain words'],
    ['Fish &amp; chips', 'Fish & chips'],
    ['Fish &amp;amp; chips', 'Fish & chips'],
    ['<b>Bold</b> words', 'Bold words'],
    ['&lt;b&gt;Bold&lt;/b&gt; words', 'Bold words'],
    ['2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
    ['Using the <video> element', 'Using the <video> element'],
    ['It&#146;s here', 'It’s here'],
    ['  two\n lines ', 'two lines'],
  ])('%s', (title, text) => {
    expect(headlineText(title)).toBe(text);
  });

  test('the zero-width space between Khmer words stays', () => {
    expect(headlineText('ភ្នំ\u200bពេញ')).toBe('ភ្នំ\u200bពេញ');
  });
});

describe('plainText', () => {
  test('drops what shows no words and parts blocks', () => {
    expect(plainText('<p>One</p><script>evil()</script><p>Two<!-- not --> <b>three</b></p>')).toBe(
      'One Two three',
    );
  });

  test('markup that never ends is looked through once', () => {
    expect(plainText('<script>'.repeat(200_000))).toBe('');
    expect(plainText('<!-- '.repeat(200_000))).not.toContain('>');
  });
});
