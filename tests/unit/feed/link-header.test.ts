import { describe, expect, test } from 'vitest';
import { readLinkHeader } from '../../../feed/link-header.ts';

const BASE = 'https://news.example/world/?a=1';
const read = (header: string | null) => readLinkHeader(header, BASE);
const urls = (header: string) => read(header).map(({ url }) => url);

describe('readLinkHeader', () => {
  test('reads a link with its parameters', () => {
    expect(
      read(
        '</rss>; rel="alternate"; type="application/rss+xml"; title="River \\"News\\", daily; all"',
      ),
    ).toEqual([
      {
        url: 'https://news.example/rss',
        relations: ['alternate'],
        type: 'application/rss+xml',
        title: 'River "News", daily; all',
      },
    ]);
  });

  test('reads several, whatever stands in their addresses and titles', () => {
    const header =
      '<a,b;c>; rel=next, <https://cdn.example/x.css>;rel=preload;as=style,\t<rss?x=1>; REL="Alternate FEED" ; Type=application/rss+xml,<d>';
    expect(read(header)).toMatchObject([
      { url: 'https://news.example/world/a,b;c', relations: ['next'] },
      { url: 'https://cdn.example/x.css', relations: ['preload'], type: '' },
      {
        url: 'https://news.example/world/rss?x=1',
        relations: ['alternate', 'feed'],
        type: 'application/rss+xml',
      },
      { url: 'https://news.example/world/d', relations: [] },
    ]);
  });

  test('of a parameter that comes twice the first counts', () => {
    expect(read('</a>; rel=alternate; rel=next; title=A; title=B')).toMatchObject([
      { relations: ['alternate'], title: 'A' },
    ]);
  });

  test('takes a title in UTF-8 before a plain one, unless it is broken', () => {
    expect(read("</a>; title=A; title*=UTF-8'km'%E1%9E%96%E1%9E%98")).toMatchObject([
      { title: 'ពម' },
    ]);
    expect(read("</a>; title=A; title*=UTF-8''%E1%9")).toMatchObject([{ title: 'A' }]);
    expect(read("</a>; title=A; title*=iso-8859-1''%E9")).toMatchObject([{ title: 'A' }]);
  });

  test('leaves out links about other documents, and what is no web address', () => {
    expect(urls('</a>; anchor="/other"; rel=alternate, </b>; anchor="#x"')).toEqual([]);
    expect(urls(`</a>; anchor="${BASE}", </b>; anchor=""`)).toEqual([
      'https://news.example/a',
      'https://news.example/b',
    ]);
    expect(
      urls('<javascript:alert(1)>; rel=alternate, <mailto:a@b.example>, <//c.example/d>'),
    ).toEqual(['https://c.example/d']);
  });

  test.each([
    ['nothing', null],
    ['an empty header', ''],
    ['words', 'rel=alternate; type=text/xml'],
    ['an address that never ends', '<https://a.example/rss; rel=alternate'],
    ['commas', ',,,'],
  ])('finds none in %s', (_, header) => {
    expect(read(header)).toEqual([]);
  });

  test.each([
    ['a quote that never ends', '</a>; rel="alternate', ['alternate']],
    ['spaces around signs', '  </a>  ;  rel  =  alternate  ', ['alternate']],
    ['a parameter without a value', '</a>; crossorigin; rel=alternate', ['alternate']],
    ['an empty parameter', '</a>; ; rel=alternate', []],
    ['what is no parameter', '</a> junk; rel=alternate', []],
  ])('reads on over %s', (_, header, relations) => {
    expect(read(header)).toMatchObject([{ url: 'https://news.example/a', relations }]);
  });

  test('a broken link does not take the next with it', () => {
    expect(urls('junk, </a>; "x, y" </no>, </b>; rel=alternate')).toContain(
      'https://news.example/b',
    );
  });

  test('a long header is read no further than 16 kB, nor more than 50 links', () => {
    expect(urls('</a>,'.repeat(10_000))).toHaveLength(50);
    expect(urls(`<${'a'.repeat(20_000)}>`)).toEqual([]);
    for (const piece of ['<', '>', '"', '<>;', ';a="', ' ', '<>;a="\\', ','])
      expect(urls(piece.repeat(20_000)).length).toBeLessThanOrEqual(50);
  });
});
