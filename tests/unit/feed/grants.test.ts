import { describe, expect, test } from 'vitest';
import { readGrants } from '../../../feed/grants.ts';

describe('what is granted', () => {
  test.each([
    ['https://www.example.com/a', 'https://*.example.com/*', true],
    ['https://example.com/a', 'https://*.example.com/*', true],
    ['http://example.com/a', 'https://*.example.com/*', false],
    ['https://notexample.com/a', 'https://*.example.com/*', false],
    ['https://www.example.com/a', 'https://example.com/*', false],
    ['https://example.com:8443/a', 'https://example.com/*', true],
    ['http://example.com/a', '*://*/*', true],
    ['https://example.com/a', '<all_urls>', true],
    ['https://example.com/a', 'http://*/*', false],
    ['no address', '*://*/*', false],
  ])('%s by %s: %s', (url, origin, covered) => {
    expect(readGrants([origin])(url)).toBe(covered);
  });
});
