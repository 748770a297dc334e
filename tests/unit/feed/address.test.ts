import { describe, expect, test } from 'vitest';
import {
  exactAddress,
  hasLogin,
  originPattern,
  readAddress,
  readAddresses,
} from '../../../feed/address.ts';

const urlsOf = (text: string) => readAddresses(text).addresses.map(({ url }) => url);

test('an address that is too long once it is encoded hides no other one', () => {
  const long = `https://a.example/${'ក'.repeat(1000)}`;
  expect(readAddresses(`${long}\nhttps://b.example/`).addresses).toEqual([
    { url: 'https://b.example/', isSchemeTyped: true },
  ]);
});

describe('one address', () => {
  test.each([
    ['example.org', 'https://example.org/'],
    ['EXAMPLE.org/News', 'https://example.org/News'],
    ['HTTPS://Example.ORG/Feed', 'https://example.org/Feed'],
    ['example.org.', 'https://example.org/'],
    ['https://example.org./feed', 'https://example.org/feed'],
    [' https://example.org/feed.xml#top ', 'https://example.org/feed.xml'],
    ['http://example.org:8080/a?b=c', 'http://example.org:8080/a?b=c'],
    ['example.org:8443/feed', 'https://example.org:8443/feed'],
    ['example.org:80/feed', 'http://example.org/feed'],
    ['//example.org/feed', 'https://example.org/feed'],
    ['example.org?feed=rss2', 'https://example.org/?feed=rss2'],
    ['my_site.example.org', 'https://my_site.example.org/'],
    ['http://[::1]:80/feed', 'http://[::1]/feed'],
    ['[::1]:8080/feed', 'http://[::1]:8080/feed'],
    ['[2001:db8::1]/feed', 'https://[2001:db8::1]/feed'],
    ['https://example.org\\feed', 'https://example.org/feed'],
  ])('%s', (typed, address) => {
    expect(readAddress(typed)).toBe(address);
  });

  describe('a host without a dot is one behind a scheme or before a port', () => {
    test.each([
      ['http://nas:8080/i/?a=rss', 'http://nas:8080/i/?a=rss'],
      ['http://nas/rss', 'http://nas/rss'],
      ['https://intranet/news.rss', 'https://intranet/news.rss'],
      ['http://freshrss/', 'http://freshrss/'],
      ['http://rsshub:1200/v2ex/hot', 'http://rsshub:1200/v2ex/hot'],
      ['feed://nas/rss', 'http://nas/rss'],
      ['nas:8080/feed', 'http://nas:8080/feed'],
      ['nas:443/feed', 'https://nas/feed'],
      ['rss:8080/feed', 'http://rss:8080/feed'],
      ['feed:3000', 'http://feed:3000/'],
      ['localhost', 'http://localhost/'],
      ['localhost:3000/feed', 'http://localhost:3000/feed'],
    ])('%s', (typed, address) => {
      expect(readAddress(typed)).toBe(address);
    });
  });

  describe('the reader’s own network is likelier to speak http', () => {
    test.each([
      ['printer.local/feed', 'http://printer.local/feed'],
      ['nas.lan:8080', 'http://nas.lan:8080/'],
      ['box.home.arpa', 'http://box.home.arpa/'],
      ['wiki.corp.internal/rss', 'http://wiki.corp.internal/rss'],
      ['app.localhost:8000', 'http://app.localhost:8000/'],
      ['127.0.0.1:8080/feed', 'http://127.0.0.1:8080/feed'],
      ['10.1.2.3/feed', 'http://10.1.2.3/feed'],
      ['192.168.1.20', 'http://192.168.1.20/'],
      ['172.16.0.1', 'http://172.16.0.1/'],
      ['172.31.255.1', 'http://172.31.255.1/'],
      ['172.32.0.1', 'https://172.32.0.1/'],
      ['169.254.1.1', 'http://169.254.1.1/'],
      ['100.64.0.1', 'http://100.64.0.1/'],
      ['100.128.0.1', 'https://100.128.0.1/'],
      ['[fe80::1]/feed', 'http://[fe80::1]/feed'],
      ['[fd12:3456::1]', 'http://[fd12:3456::1]/'],
      ['192.0.2.1/feed', 'https://192.0.2.1/feed'],
      ['https://192.168.1.20/feed', 'https://192.168.1.20/feed'],
      ['local.example', 'https://local.example/'],
    ])('%s', (typed, address) => {
      expect(readAddress(typed)).toBe(address);
    });
  });

  describe('prefixes of programs are taken off', () => {
    test.each([
      ['feed://example.org/rss', 'https://example.org/rss'],
      ['feed:https://example.org/rss', 'https://example.org/rss'],
      ['feed:http://example.org/rss', 'http://example.org/rss'],
      ['feed:example.org', 'https://example.org/'],
      ['feed://https://example.org/rss', 'https://example.org/rss'],
      ['FEED://example.org', 'https://example.org/'],
      ['feeds://example.org', 'https://example.org/'],
      ['web+feed:https://example.org/a', 'https://example.org/a'],
      ['itpc://x.example/f', 'https://x.example/f'],
      ['podcast://x.example/f', 'https://x.example/f'],
      ['podcasts://x.example/f', 'https://x.example/f'],
      ['pcast://x.example/f', 'https://x.example/f'],
      ['pcast:x.example/f', 'https://x.example/f'],
      ['itms-pcast://x.example/f', 'https://x.example/f'],
      ['itms-podcast://x.example/f', 'https://x.example/f'],
      ['rss://x.example/f', 'https://x.example/f'],
      ['rss:http://x.example/f', 'http://x.example/f'],
      ['view-source:https://example.org/a?b', 'https://example.org/a?b'],
      ['view-source:feed:https://example.org/a', 'https://example.org/a'],
      ['about:reader?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1%26c', 'https://example.org/a?b=1&c'],
      ['about:reader?url=https://example.org/a', 'https://example.org/a'],
      [
        'chrome-distiller://5c6f_ab/?title=A%20b&url=https%3A%2F%2Fexample.org%2Fa',
        'https://example.org/a',
      ],
      ['read://https_example.org/?url=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
      ['https%3A%2F%2Fexample.org%2Ffeed%3Fa%3D1', 'https://example.org/feed?a=1'],
    ])('%s', (typed, address) => {
      expect(readAddress(typed)).toBe(address);
    });
  });

  describe('slips of the keys', () => {
    test.each([
      ['http//example.org/feed', 'http://example.org/feed'],
      ['https//:example.org', 'https://example.org/'],
      ['https:example.org', 'https://example.org/'],
      ['https:/example.org', 'https://example.org/'],
      ['https:///example.org', 'https://example.org/'],
      ['https;//example.org', 'https://example.org/'],
      ['ttps://example.org', 'https://example.org/'],
      ['htp://example.org', 'http://example.org/'],
      ['hhttps://example.org', 'https://example.org/'],
      ['http://https://example.org/feed', 'https://example.org/feed'],
      ['https:// example.org', 'https://example.org/'],
    ])('%s', (typed, address) => {
      expect(readAddress(typed)).toBe(address);
    });
  });

  describe('what stands around an address in a text is left out', () => {
    test.each([
      ['<https://example.org/a>', 'https://example.org/a'],
      ['<example.org>', 'https://example.org/'],
      ['"https://example.org/a"', 'https://example.org/a'],
      ['“https://example.org/a”', 'https://example.org/a'],
      ['«https://example.org/a»', 'https://example.org/a'],
      ['„example.org“', 'https://example.org/'],
      ['「https://example.org/a」', 'https://example.org/a'],
      ['(https://example.org/a)', 'https://example.org/a'],
      ['[https://example.org/a]', 'https://example.org/a'],
      ['(see https://example.org/a).', 'https://example.org/a'],
      ['https://example.org/a.', 'https://example.org/a'],
      ['https://example.org/a,', 'https://example.org/a'],
      ['https://example.org/a!', 'https://example.org/a'],
      ['https://example.org/a។', 'https://example.org/a'],
      ['https://example.org/a。', 'https://example.org/a'],
      ['https://example.org/a؟', 'https://example.org/a'],
      ['https://example.org/Foo_(bar)', 'https://example.org/Foo_(bar)'],
      ['(https://example.org/Foo_(bar))', 'https://example.org/Foo_(bar)'],
      ['`https://example.org/a`', 'https://example.org/a'],
      ['**https://example.org/a**', 'https://example.org/a'],
      ['[Example](https://example.org/a)', 'https://example.org/a'],
      ['Example: https://example.org/a', 'https://example.org/a'],
      ['Example News - https://example.org/a', 'https://example.org/a'],
      ['- https://example.org/a', 'https://example.org/a'],
      ['1. example.org', 'https://example.org/'],
      ['• example.org', 'https://example.org/'],
      ['https://example.org/feed - Example News', 'https://example.org/feed'],
      ['Example News - example.org', 'https://example.org/'],
      ['Example News: example.org', 'https://example.org/'],
      ['example.org | Example News', 'https://example.org/'],
      ['example.org (in English)', 'https://example.org/'],
      ['https://example.org/feed (in English)', 'https://example.org/feed'],
      ['<a href="https://example.org/a?b=1&amp;c=2">here</a>', 'https://example.org/a?b=1&c=2'],
      ['https://example.org/a\tExample News', 'https://example.org/a'],
      ['https://example.org/?q=1&amp;r=2', 'https://example.org/?q=1&r=2'],
    ])('%s', (typed, address) => {
      expect(readAddress(typed)).toBe(address);
    });
  });

  describe('blanks, invisible characters and other scripts', () => {
    test.each([
      ['https://example.org/my feed.xml', 'https://example.org/my%20feed.xml'],
      ['https://example.org/my\u00a0feed.xml', 'https://example.org/my%20feed.xml'],
      ['http://nas/My Feeds/World - Asia.xml', 'http://nas/My%20Feeds/World%20-%20Asia.xml'],
      ['<https://example.org/a b c>', 'https://example.org/a%20b%20c'],
      ['\u00a0example.org\u3000', 'https://example.org/'],
      ['\u200bhttps://example.org/a\u200b', 'https://example.org/a'],
      ['exam\u00adple.org', 'https://example.org/'],
      ['example\u200b.org', 'https://example.org/'],
      ['\u2066https://example.org/a\u2069', 'https://example.org/a'],
      ['\ufeffexample.org', 'https://example.org/'],
      ['https://example.org/រដ្ឋ\u200bបាល', `https://example.org/${encodeURI('រដ្ឋ\u200bបាល')}`],
      ['ភ្នំពេញ.example/ព័ត៌មាន', new URL('https://ភ្នំពេញ.example/ព័ត៌មាន').href],
      ['пример.рф', 'https://xn--e1afmkfd.xn--p1ai/'],
      ['пример。рф/лента', new URL('https://пример.рф/лента').href],
      ['例え．テスト', new URL('https://例え.テスト/').href],
      ['ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｏｒｇ／ｆｅｅｄ', 'https://example.org/feed'],
      ['ｅｘａｍｐｌｅ．ｏｒｇ', 'https://example.org/'],
      ['https://example.org/全角！/a', new URL('https://example.org/全角！/a').href],
    ])('%s', (typed, address) => {
      expect(readAddress(typed)).toBe(address);
    });
  });

  test('a name of the Fediverse is the page of that name', () => {
    expect(readAddress('@ada@social.example')).toBe('https://social.example/@ada');
    expect(readAddress('acct:ada@social.example')).toBe('https://social.example/@ada');
    expect(readAddress('ada@social.example')).toBeNull();
  });

  test.each([
    '',
    '   ',
    'two words',
    'phnom penh post',
    'not an address',
    'nonsense',
    'nas',
    'nas/feed',
    'and/or',
    'feed.xml',
    'my-list.opml',
    'Node.js',
    '1.5',
    '3.14',
    '12:30',
    'U.S.',
    'a.m.',
    'e.g.',
    '...',
    'St.Petersburg times',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'ftp://example.org',
    'about:config',
    'mailto:ada@example.org',
    'https://',
    'feed:',
    'feed://',
    'view-source:javascript:alert(1)',
    'about:reader?url=javascript%3Aalert(1)',
    'about:reader?url=%E0%A4%A',
    'https://a..example',
    'https://exa mple.org',
    'https://user:secret@example.org',
    'user:secret@example.org',
    'https://user@example.org',
    'https://:secret@example.org',
    'feed:https://user:secret@example.org',
    `https://example.org/${'a'.repeat(5000)}`,
    `https://${'a'.repeat(64)}.org`,
  ])('"%s" is no address', typed => {
    expect(readAddress(typed)).toBeNull();
    expect(exactAddress(typed)).toBeNull();
  });
});

describe('an address that a program wrote', () => {
  test.each([
    ['https://example.org/feed.', 'https://example.org/feed.'],
    ['https://example.org/search?q=(a', 'https://example.org/search?q=(a'],
    ['https://example.org/what?', 'https://example.org/what?'],
    ['https://a.example/x,https://b.example/y', 'https://a.example/x,https://b.example/y'],
    ['https://example.org/a - b', 'https://example.org/a%20-%20b'],
    ['\n https://example.org/a \n', 'https://example.org/a'],
    ['feed://example.org/rss', 'https://example.org/rss'],
    ['example.org/rss', 'https://example.org/rss'],
  ])('%s keeps its end', (address, read) => {
    expect(exactAddress(address)).toBe(read);
    expect(exactAddress(read)).toBe(read);
  });
});

describe('several addresses', () => {
  test('with and without a scheme are read in one line, also beside one that is never read', () => {
    const { addresses, refused } = readAddresses(
      'a.example https://b.example c.example ftp://d.example',
    );
    expect(addresses.map(({ url }) => url)).toEqual([
      'https://a.example/',
      'https://b.example/',
      'https://c.example/',
    ]);
    expect(refused).toEqual(['ftp://d.example']);
  });

  test.each([
    ['a.example\nb.example', ['https://a.example/', 'https://b.example/']],
    ['a.example\r\n\r\n  b.example  \r\n', ['https://a.example/', 'https://b.example/']],
    ['a.example b.example', ['https://a.example/', 'https://b.example/']],
    [
      'a.example, b.example; c.example',
      ['https://a.example/', 'https://b.example/', 'https://c.example/'],
    ],
    [
      'Alpha\ta.example\thttps://b.example/\tmore of them',
      ['https://a.example/', 'https://b.example/'],
    ],
    ['a.example,b.example', ['https://a.example/', 'https://b.example/']],
    ['a.example/x,b.example/y', ['https://a.example/x', 'https://b.example/y']],
    [
      'a.example、b.example，c.example',
      ['https://a.example/', 'https://b.example/', 'https://c.example/'],
    ],
    ['a.example، b.example', ['https://a.example/', 'https://b.example/']],
    ['https://a.example,https://b.example', ['https://a.example/', 'https://b.example/']],
    ['https://a.example/x,https://b.example/y', ['https://a.example/x', 'https://b.example/y']],
    ['https://a.example/1,2.html', ['https://a.example/1,2.html']],
    ['https://a.example,b.example', ['https://a.example/', 'https://b.example/']],
    ['"https://a.example/x","https://b.example/y"', ['https://a.example/x', 'https://b.example/y']],
    ['Ada,"https://a.example/x"', ['https://a.example/x']],
    ['https://a.example/x and https://b.example/y', ['https://a.example/x', 'https://b.example/y']],
    [
      'https://a.example/x b.example nas:80/y',
      ['https://a.example/x', 'https://b.example/', 'http://nas/y'],
    ],
    ['a.example and b.example', ['https://a.example/', 'https://b.example/']],
    ['1. a.example 2. b.example', ['https://a.example/', 'https://b.example/']],
    [
      'Ada\thttps://a.example/x Bo\thttps://b.example/y',
      ['https://a.example/x', 'https://b.example/y'],
    ],
    ['- a.example\n- b.example', ['https://a.example/', 'https://b.example/']],
    ['1. a.example\n2) b.example', ['https://a.example/', 'https://b.example/']],
    [
      'Ada\thttps://a.example/x\nBo\thttps://b.example/y',
      ['https://a.example/x', 'https://b.example/y'],
    ],
    ['a.example\u2028b.example', ['https://a.example/', 'https://b.example/']],
    ['a.example\nA.example\nhttps://a.example/#x', ['https://a.example/']],
  ])('%j', (text, urls) => {
    expect(readAddresses(text)).toMatchObject({ refused: [] });
    expect(urlsOf(text)).toEqual(urls);
  });

  test('it is told whether a scheme was typed', () => {
    expect(readAddresses('a.example\nhttp://b.example feed://c.example nas:80').addresses).toEqual([
      { url: 'https://a.example/', isSchemeTyped: false },
      { url: 'http://b.example/', isSchemeTyped: true },
      { url: 'https://c.example/', isSchemeTyped: false },
      { url: 'http://nas/', isSchemeTyped: false },
    ]);
  });

  test.each([
    'phnom penh post',
    'reuters: asia',
    'rss feeds of asia',
    'St.Petersburg times',
    'The St.Petersburg times - news',
    'see example.org there',
    'news\nmore news',
    'what is feed.xml',
    '123',
    '- - -',
  ])('"%s" is words: nothing is an address and nothing is refused', words => {
    expect(readAddresses(words)).toEqual({ addresses: [], refused: [] });
  });

  test('lines beside addresses that are none are told', () => {
    expect(readAddresses('a.example\nsome words\nftp://b.example')).toEqual({
      addresses: [{ url: 'https://a.example/', isSchemeTyped: false }],
      refused: ['some words', 'ftp://b.example'],
    });
  });

  test.each([
    ['https://a.example/x, ftp://b.example/', 'ftp://b.example/'],
    ['https://a.example/x ftp://b.example/', 'ftp://b.example/'],
    ['https://a.example/x https://u:p@b.example/', 'https://u:p@b.example/'],
    ['https://a.example/x; javascript:alert(1)', 'javascript:alert(1)'],
    ['https://a.example/x, ada@b.example', 'ada@b.example'],
  ])('in %s one is read and one is refused', (text, refused) => {
    expect(readAddresses(text)).toEqual({
      addresses: [{ url: 'https://a.example/x', isSchemeTyped: true }],
      refused: [refused],
    });
  });

  test.each([
    'ftp://a.example',
    'javascript:alert(1)',
    'ada@a.example',
    'https://u:p@a.example/x',
    'https://',
  ])('%s alone looks like an address and is refused', text => {
    expect(readAddresses(text)).toEqual({ addresses: [], refused: [text] });
  });

  test('a refusal for a login is told from others', () => {
    expect(hasLogin('https://user:secret@example.org/feed')).toBe(true);
    expect(hasLogin('my list: feed:http://user:secret@example.org')).toBe(true);
    expect(hasLogin('user:secret@example.org')).toBe(true);
    expect(hasLogin('ftp://example.org')).toBe(false);
    expect(hasLogin('mailto:ada@example.org')).toBe(false);
    expect(hasLogin('some words')).toBe(false);
  });

  test('more than 500 addresses are refused, each once', () => {
    const lines = Array.from({ length: 503 }, (_, index) => `site${index}.example`);
    const { addresses, refused } = readAddresses([...lines, ...lines.slice(0, 5)].join('\n'));
    expect(addresses).toHaveLength(500);
    expect(refused).toEqual([500, 501, 502].map(n => `https://site${n}.example/`));
  });

  test.each([
    ['brackets', ')'.repeat(200_000)],
    ['opened brackets', '['.repeat(200_000)],
    ['commas', 'a.b,'.repeat(100_000)],
    ['blanks', `https://example.org/${' '.repeat(300_000)}x`],
    ['schemes', 'http:'.repeat(80_000)],
    ['prefixes', 'feed:'.repeat(80_000)],
    ['dots', 'a.'.repeat(200_000)],
    ['parameters', `about:reader?${'&'.repeat(300_000)}`],
    ['zero-width characters', `ខ${'\u200b'.repeat(300_000)}ខ`],
  ])('a text full of %s is read to its end', (_, text) => {
    expect(readAddresses(text).addresses.length).toBeLessThan(2);
  });
});

test('a site’s pattern names scheme and host, and no port', () => {
  expect(originPattern('http://example.org:8080/a/b')).toBe('http://example.org/*');
});
