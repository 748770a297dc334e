import { describe, expect, test } from 'vitest';
import { originPattern, readAddress } from '../../../feed/address.ts';

describe('readAddress', () => {
  test.each([
    ['example.org', 'https://example.org/'],
    [' https://example.org/feed.xml#top ', 'https://example.org/feed.xml'],
    ['http://example.org:8080/a?b=c', 'http://example.org:8080/a?b=c'],
    ['feed://example.org/rss', 'https://example.org/rss'],
    ['feed:https://example.org/rss', 'https://example.org/rss'],
    ['ភ្នំពេញ.example/ព័ត៌មាន', new URL('https://ភ្នំពេញ.example/ព័ត៌មាន').href],
    ['localhost:3000/feed', 'https://localhost:3000/feed'],
    ['http://[::1]:80/feed', 'http://[::1]/feed'],
  ])('%s', (typed, address) => {
    expect(readAddress(typed)).toBe(address);
  });

  test.each([
    '',
    '   ',
    'two words',
    'nonsense',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'ftp://example.org',
    'https://',
    'https://user:secret@example.org',
    'https://user@example.org',
    'https://:secret@example.org',
    `https://example.org/${'a'.repeat(5000)}`,
  ])('"%s" is no address', typed => {
    expect(readAddress(typed)).toBeNull();
  });
});

test('a site’s pattern names scheme and host, and no port', () => {
  expect(originPattern('http://example.org:8080/a/b')).toBe('http://example.org/*');
});
