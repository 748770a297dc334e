import { describe, expect, test } from 'vitest';
import { readOpml, writeOpml } from '../../../feed/opml.ts';

describe('readOpml', () => {
  test('reads nested folders and refuses what is no address', () => {
    const result =
      readOpml(`<?xml version="1.0"?><opml version="1.0"><head><title>T</title></head><body>
      <outline text="Asia"><outline text="Khmer &amp; more"><outline type="rss" text="A" xmlUrl="https://a.example/rss"/></outline></outline>
      <outline title="B" xmlurl="feed://b.example/atom"/>
      <outline text="Bad" xmlUrl="javascript:alert(1)"/>
      <outline text="A again" xmlUrl="https://a.example/rss"/>
      <outline text="C" type="rss" url="https://c.example/feed" category="/News/World"/></body></opml>`);
    expect(result).toEqual({
      feeds: [
        { url: 'https://a.example/rss', title: 'A', folder: 'Asia / Khmer & more' },
        { url: 'https://b.example/atom', title: 'B', folder: null },
        { url: 'https://c.example/feed', title: 'C', folder: 'News / World' },
      ],
      refused: ['javascript:alert(1)'],
    });
  });

  test('a thousand feeds are a list like any other', () => {
    const lines = Array.from(
      { length: 1000 },
      (_, index) => `<outline xmlUrl="https://n${index}.example/"/>`,
    );
    expect(readOpml(`<opml><body>${lines.join('')}</body></opml>`)?.feeds).toHaveLength(1000);
  });

  test.each(['', 'plain text', '<html><body>hello</body></html>', '{"a":1}'])(
    '"%s" is no OPML',
    source => {
      expect(readOpml(source)?.feeds ?? []).toEqual([]);
    },
  );
});

describe('lists of other readers', () => {
  const read = (body: string, root = '<opml version="1.0"><head><title>x</title></head>') =>
    readOpml(`<?xml version="1.0" encoding="UTF-8"?>${root}<body>${body}</body></opml>`);
  const A = { url: 'https://a.example/rss', title: 'A' };

  test('Feedly names one feed in several folders: the first counts', () => {
    const feed =
      '<outline type="rss" text="A" title="A" xmlUrl="https://a.example/rss" htmlUrl="https://a.example"/>';
    expect(
      read(
        `<outline text="News" title="News">${feed}</outline><outline text="Asia" title="Asia">${feed}</outline>`,
      )?.feeds,
    ).toEqual([{ ...A, folder: 'News' }]);
  });

  test('NetNewsWire writes version="RSS" and an empty description', () => {
    expect(
      read(
        '<outline text="Asia" title="Asia"><outline text="A" title="A" description="" type="rss" version="RSS" htmlUrl="https://a.example/" xmlUrl="https://a.example/rss"/></outline>',
      )?.feeds,
    ).toEqual([{ ...A, folder: 'Asia' }]);
  });

  test('FreshRSS adds attributes of its own, and pages that it scrapes are reported, not followed', () => {
    const result = read(
      '<outline text="Presse &amp; mehr"><outline text="A" type="rss" xmlUrl="https://a.example/rss" frss:priority="main" frss:cssFullContent="article"/><outline text="B" type="HTML+XPath" xmlUrl="https://b.example/" frss:xPathItem="//li"/></outline>',
      '<opml xmlns:frss="https://freshrss.org/opml" version="2.0"><head/>',
    );
    expect(result).toEqual({
      feeds: [{ ...A, folder: 'Presse & mehr' }],
      refused: ['https://b.example/'],
    });
  });

  test('Thunderbird gives each feed a folder of its own name, which is none', () => {
    expect(
      read(
        '<outline title="A"><outline type="rss" title="A" text="A" version="RSS" xmlUrl="https://a.example/rss"/></outline>',
      )?.feeds,
    ).toEqual([{ ...A, folder: null }]);
  });

  test('Tiny Tiny RSS carries settings along, which are no feeds', () => {
    expect(
      read(
        '<outline text="A" type="rss" xmlUrl="https://a.example/rss" ttrssSortOrder="0"/><outline text="tt-rss-prefs" schema-version="1"><outline text="ENABLE_X" value="true"/></outline>',
      )?.feeds,
    ).toEqual([{ ...A, folder: null }]);
  });

  test('bare ampersands and a cut end do not lose the rest', () => {
    expect(
      readOpml(
        '<opml><body><outline text="News & more"><outline text="A" xmlUrl="https://a.example/rss"/><outline text="B" xmlUrl="https://b.exam',
      )?.feeds[0],
    ).toEqual({ ...A, folder: 'News & more' });
  });
});

test('what is written is read again', () => {
  const feeds = [
    {
      url: 'https://a.example/?x=1&y=2',
      title: 'A "quoted" <title>',
      folder: 'ព័ត៌មាន',
      siteLink: 'https://a.example/',
    },
    { url: 'https://b.example/', title: 'B\u0001', folder: null, siteLink: null },
  ];
  const opml = writeOpml(feeds, 'Newsline', 0);
  expect(readOpml(opml)?.feeds).toEqual([
    { url: 'https://a.example/?x=1&y=2', title: 'A "quoted" <title>', folder: 'ព័ត៌មាន' },
    { url: 'https://b.example/', title: 'B', folder: null },
  ]);
});
