import { expect, test } from 'vitest';
import { publisherOf, registrable } from '../../../feed/publisher.ts';

test.each([
  ['www.example.com', 'example.com'],
  ['news.example.co.uk', 'example.co.uk'],
  ['www.nu.nl', 'nu.nl'],
  ['a.b.gov.kh', 'b.gov.kh'],
  ['kampot.blogspot.com', 'kampot.blogspot.com'],
  ['river.substack.com', 'river.substack.com'],
  ['EXAMPLE.org.', 'example.org'],
  ['127.0.0.1', null],
  ['localhost', null],
  ['[::1]', null],
])('%s is registered as %s', (host, domain) => {
  expect(registrable(host)).toBe(domain);
});

test('many feeds of one domain are one outlet; without a domain a feed is its own', () => {
  const one = publisherOf({ link: 'https://www.example.com/a', feedId: 'f' });
  expect(publisherOf({ link: 'https://sport.example.com/b', feedId: 'g' })).toBe(one);
  expect(publisherOf({ link: 'http://127.0.0.1:8000/a', feedId: 'f' })).toBe('f');
  expect(publisherOf({ link: null, feedId: 'f' })).toBe('f');
});
