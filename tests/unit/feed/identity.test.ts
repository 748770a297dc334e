import { describe, expect, test } from 'vitest';
import { articleIdsOf, stableLink } from '../../../feed/identity.ts';
import type { Entry } from '../../../model/feed.ts';
import { entry } from '../../fixtures/entries.ts';

const idOf = (one: Entry) => articleIdsOf('f', [one])[0];

describe('articleIdsOf', () => {
  test('the guid decides, so a rewritten headline and a moved page are the same article', () => {
    const before = entry({ guid: 'a', link: 'https://example.org/1', title: 'One' });
    const after = entry({ guid: 'a', link: 'https://example.org/2', title: 'Two' });
    expect(idOf(after)).toBe(idOf(before));
  });

  test('without a guid the link decides, whatever its tracking parameters', () => {
    const plain = entry({ link: 'https://example.org/1?id=7' });
    const tracked = entry({ link: 'https://example.org/1?id=7&utm_source=rss&fbclid=x' });
    expect(idOf(tracked)).toBe(idOf(plain));
    expect(idOf(entry({ link: 'https://example.org/1?id=8' }))).not.toBe(idOf(plain));
  });

  test('with neither the text decides', () => {
    expect(idOf(entry({ title: 'One' }))).toBe(idOf(entry({ title: 'One' })));
    expect(idOf(entry({ title: 'One' }))).not.toBe(idOf(entry({ title: 'Two' })));
  });

  test('a feed that repeats one guid for all still yields them all', () => {
    const entries = [1, 2, 3].map(number =>
      entry({ guid: 'same', link: `https://example.org/${number}` }),
    );
    expect(new Set(articleIdsOf('f', entries)).size).toBe(3);
  });

  test('a feed that gives one guid and one link to all yields them all', () => {
    const entries = ['One', 'Two', 'Three'].map(title =>
      entry({ guid: 'same', link: 'https://example.org/', title }),
    );
    expect(new Set(articleIdsOf('f', entries)).size).toBe(3);
  });

  test('a feed without guids whose links all lead to its front page yields them all', () => {
    const entries = ['One', 'Two', 'Three'].map(title =>
      entry({ link: 'https://example.org/', title }),
    );
    expect(new Set(articleIdsOf('f', entries)).size).toBe(3);
  });

  test('an entry that stands twice in one document is one article', () => {
    const twice = entry({ guid: 'a', link: 'https://example.org/1', title: 'One' });
    expect(new Set(articleIdsOf('f', [twice, twice])).size).toBe(1);
  });

  test('the same article in two feeds is two articles', () => {
    const one = entry({ guid: 'a' });
    expect(articleIdsOf('f', [one])).not.toEqual(articleIdsOf('g', [one]));
  });
});

test('stableLink keeps what names the article', () => {
  expect(stableLink('http://example.org/a?b=1&utm_medium=x#utm_campaign=y')).toBe(
    'https://example.org/a?b=1',
  );
});
