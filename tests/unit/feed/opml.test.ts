import { describe, expect, test } from 'vitest';
import { readOpml } from '../../../feed/opml.ts';

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
      folders: [],
      refused: [
        { name: 'Bad (javascript:alert(1))', reason: 'address' },
        { name: 'A again', reason: 'twice' },
      ],
      leftOut: 0,
      isCut: false,
    });
  });

  test('a thousand feeds are a list like any other', () => {
    const lines = Array.from(
      { length: 1000 },
      (_, index) => `<outline xmlUrl="https://n${index}.example/"/>`,
    );
    expect(readOpml(`<opml><body>${lines.join('')}</body></opml>`)?.feeds).toHaveLength(1000);
  });

  test.each([
    '',
    'plain text',
    'https://a.example/rss',
    '{"a":1}',
    '<html><body>hello</body></html>',
    '<!doctype html><title>OPML</title><body><p>&lt;opml>&lt;outline xmlUrl="https://a.example/rss"/>',
    '<!DOCTYPE html><html><head></head><body><opml><outline xmlUrl="https://a.example/rss"/></opml></body></html>',
    '<?xml version="1.0"?><rss version="2.0"><channel><item><opml><outline xmlUrl="https://a.example/rss"/></opml></item></channel></rss>',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>outline</title></feed>',
    '<urlset><url><loc>https://a.example/</loc></url></urlset>',
  ])('"%s" is no OPML', source => {
    expect(readOpml(source)).toBeNull();
  });

  test('a list without feeds is one all the same', () => {
    expect(readOpml('<opml version="2.0"><head/><body></body></opml>')).toEqual({
      feeds: [],
      folders: [],
      refused: [],
      leftOut: 0,
      isCut: false,
    });
  });
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
    expect(result).toMatchObject({
      feeds: [{ ...A, folder: 'Presse & mehr' }],
      refused: [{ name: 'B', reason: 'scraped' }],
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

  test('a folder that holds more than the feed of its name is one', () => {
    const other = '<outline text="C" xmlUrl="https://c.example/rss"/>';
    expect(
      read(`<outline text="A"><outline text="A" xmlUrl="https://a.example/rss"/>${other}</outline>`)
        ?.feeds,
    ).toMatchObject([{ folder: 'A' }, { folder: 'A' }]);
  });

  test.each([
    ['<outline title="A" XMLURL="https://a.example/rss"/>', 'upper case'],
    ['<OUTLINE TITLE="A" TYPE="RSS" XMLURL="https://a.example/rss"></OUTLINE>', 'all upper case'],
    ['<outline title="A" xml_url="https://a.example/rss"/>', 'xml_url'],
    ['<outline title="A" feedUrl="https://a.example/rss"/>', 'feedUrl'],
    ['<outline title="A" type="atom" url="https://a.example/rss"/>', 'url of a feed type'],
    ['<outline title="A" url="https://a.example/rss"/>', 'url without a type'],
    ["<outline title='A' xmlUrl='https://a.example/rss'/>", 'single quotes'],
    ['<outline title=A xmlUrl=https://a.example/rss >', 'no quotes'],
    ['<outline title="A"type="rss"xmlUrl="https://a.example/rss"/>', 'no blanks'],
    ['<outline title = "A" xmlUrl = "https://a.example/rss" />', 'blanks around the signs'],
    ['<outline\n  title="A"\n  xmlUrl="\n  https://a.example/rss\n  "\n/>', 'line breaks'],
    ['<o:outline title="A" xmlUrl="https://a.example/rss"/>', 'a prefix'],
    ['<outline title="&amp;#65;" xmlUrl="https://a.example/rss"/>', 'names escaped twice'],
    ['<outline title="&lt;b&gt;A&lt;/b&gt;" xmlUrl="https://a.example/rss"/>', 'markup in names'],
    ['<outline xmlUrl="" url="https://a.example/rss" title="A" type="rss"/>', 'an empty xmlUrl'],
    [
      '<!-- <outline xmlUrl="https://x.example/"/> --><outline title="A" xmlUrl="https://a.example/rss"/>',
      'comments',
    ],
    [
      '<![CDATA[<outline xmlUrl="https://x.example/"/>]]><outline title="A" xmlUrl="https://a.example/rss"/>',
      'CDATA',
    ],
    [
      '<!-- never ends <outline title="A" xmlUrl="https://a.example/rss"/>',
      'a comment without end',
    ],
  ])('%s is read (%s)', outline => {
    expect(read(outline)?.feeds).toEqual([{ ...A, folder: null }]);
  });

  test('an address that was escaped twice is meant once', () => {
    expect(read('<outline xmlUrl="https://a.example/?x=1&amp;amp;y=2"/>')?.feeds).toMatchObject([
      { url: 'https://a.example/?x=1&y=2' },
    ]);
  });

  test.each([
    '\ufeff\n <?xml version="1.0"?><opml><body>OUTLINE</body></opml>',
    '<br />\n<b>Warning</b>: something in php\n<?xml version="1.0"?><opml><body>OUTLINE</body></opml>',
    '<!DOCTYPE opml [<!ENTITY a "A">]><opml>OUTLINE</opml>',
    '<body>OUTLINE</body>',
    'OUTLINE',
    '&lt;?xml version="1.0"?&gt;&lt;opml&gt;&lt;body&gt;&lt;outline title="A" xmlUrl="https://a.example/rss"/&gt;&lt;/body&gt;&lt;/opml&gt;',
  ])('the list is found in %s', source => {
    const outline = '<outline title="A" xmlUrl="https://a.example/rss"/>';
    expect(readOpml(source.replace('OUTLINE', outline))).toMatchObject({
      feeds: [{ ...A, folder: null }],
      isCut: false,
    });
  });

  test('what names no feed is told by name', () => {
    const long = `https://a.example/${'x'.repeat(4000)}`;
    expect(
      read(
        `<outline text="Page" htmlUrl="https://a.example/"/><outline type="include" text="More" url="https://a.example/more"/>
        <outline type="link" text="Others" url="https://a.example/others.opml?x=1"/><outline type="link" text="Link" url="https://a.example/page"/>
        <outline text="Long" xmlUrl="${long}"/><outline xmlUrl="https://u:p@a.example/"/><outline text="A note"/>`,
      ),
    ).toMatchObject({
      feeds: [],
      refused: [
        { name: 'Page', reason: 'no-feed' },
        { name: 'More', reason: 'list' },
        { name: 'Others', reason: 'list' },
        { name: 'Link', reason: 'no-feed' },
        { name: `Long (${long.slice(0, 110)})`, reason: 'too-long' },
        { name: 'https://u:p@a.example/', reason: 'address' },
      ],
    });
  });

  test('a folder that has a page is no page without a feed, and feeds may stand inside a feed', () => {
    const inner = '<outline text="In" xmlUrl="https://in.example/rss"/>';
    const result = read(
      `<outline text="F" htmlUrl="https://f.example/"><outline text="A" xmlUrl="https://a.example/rss">${inner}</outline></outline>`,
    );
    expect(result?.feeds).toMatchObject([
      { folder: 'F' },
      { url: 'https://in.example/rss', folder: 'F' },
    ]);
    expect(result?.refused).toEqual([]);
  });
});

describe('names', () => {
  const named = (attributes: string) =>
    readOpml(`<opml><body><outline ${attributes} xmlUrl="https://a.example/rss"/></body></opml>`)
      ?.feeds[0];

  test.each(['', ' ', '\u200b', '&#8203;', '&nbsp;', '\u2060\ufeff\t', '\u00ad', '&amp;nbsp;'])(
    'a title of "%s" says nothing, and the text gives the name',
    title => {
      expect(named(`text="Courier" title="${title}"`)?.title).toBe('Courier');
      expect(named(`text="${title}" title="Courier"`)?.title).toBe('Courier');
      const list = `<opml><body><outline text="News" title="${title}"><outline text="A" xmlUrl="https://a.example/rss"/></outline></body></opml>`;
      expect(readOpml(list)?.feeds[0]?.folder).toBe('News');
    },
  );

  test('where neither says anything, there is none', () => {
    expect(named('text="" title="\u200b"')?.title).toBeNull();
  });

  test('text beside another title is the name that the reader gave', () => {
    expect(named('text="My paper" title="The Daily Courier"')).toMatchObject({
      title: 'The Daily Courier',
      choices: { customTitle: 'My paper' },
    });
  });

  test('that are long are cut, and no character is halved', () => {
    const title = named(`title="${'x'.repeat(499)}😀"`)?.title;
    expect(title).toBe('x'.repeat(499));
    const deep = '<outline text="folder of folders">'.repeat(100);
    const feed = readOpml(`${deep}<outline xmlUrl="https://a.example/rss"/>`)?.feeds[0];
    expect(feed?.folder).toMatch(/^folder of folders \/ folder of folders/);
    expect(feed?.folder?.length).toBeLessThanOrEqual(500);
  });

  test('may be what every object has', () => {
    const list =
      '<outline text="__proto__" __proto__="x" constructor="y"><outline text="toString" xmlUrl="https://a.example/rss"/></outline>';
    expect(readOpml(list)?.feeds).toEqual([
      { url: 'https://a.example/rss', title: 'toString', folder: '__proto__' },
    ]);
  });
});

describe('a list that ends too soon', () => {
  test('gives what is whole, and names the entry that it ends in', () => {
    const result = readOpml(
      '<opml><body><outline text="News & more"><outline text="A" xmlUrl="https://a.example/rss"/><outline text="B" xmlUrl="https://b.exam',
    );
    expect(result).toMatchObject({
      feeds: [{ url: 'https://a.example/rss', title: 'A', folder: 'News & more' }],
      refused: [{ name: 'B', reason: 'cut' }],
      isCut: true,
    });
  });

  test('between two entries gives all that it holds', () => {
    const result = readOpml('<opml><body><outline text="A" xmlUrl="https://a.example/rss"/>\n');
    expect(result).toMatchObject({ feeds: [{ title: 'A' }], refused: [], isCut: true });
  });
});

test('more feeds than can be followed at once are counted', () => {
  const lines = Array.from(
    { length: 5003 },
    (_, index) => `<outline xmlUrl="https://n${index}.example/"/>`,
  );
  const result = readOpml(`<opml><body>${lines.join('')}</body></opml>`);
  expect([result?.feeds.length, result?.leftOut]).toEqual([5000, 3]);
});
