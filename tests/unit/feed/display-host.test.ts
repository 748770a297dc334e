import { describe, expect, test } from 'vitest';
import { displayAddress, displayHost } from '../../../feed/display-host.ts';
import { decodePunycode } from '../../../feed/punycode.ts';

/** The name as browsers send it. */
const sent = (host: string) => new URL(`http://${host}/`).hostname;

describe('decodePunycode', () => {
  test.each([
    // Samples of RFC 3492 7.1.
    ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['Proprostnemluvesky-uyb24dma41a', 'Pročprostěnemluvíčesky'],
    ['b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
    ['d9juau41awczczp', 'そのスピードで'],
    ['mgbh0fb', 'مثال'],
    ['maana-pta', 'mañana'],
  ])('%s', (encoded, text) => {
    expect(decodePunycode(encoded)).toBe(text);
  });

  test.each(['bücher', 'пример', 'ភ្នំពេញ', '例え', '한국어', '😀', 'a-ü-b', 'ÿ'])(
    'what a browser encodes from %s',
    text => {
      expect(decodePunycode(sent(text).slice('xn--'.length))).toBe(text);
    },
  );

  test.each(['!', 'a_b', 'ü', '99999999', 'z', 'a'.repeat(64)])(
    '"%s" is not well-formed',
    encoded => {
      expect(decodePunycode(encoded)).toBeNull();
    },
  );
});

describe('names in one script are shown in it', () => {
  test.each([
    'пример.рф',
    'www.правда.example',
    'почта.рф',
    'ភ្នំពេញ.example',
    'ព័ត៌មាន.example',
    'bücher.example',
    'españa.es',
    'tiếng-việt.vn',
    'łódź.pl',
    'ğüneş.com.tr',
    'ısparta.com.tr',
    'azərbaycan.az',
    'ελλάδα.gr',
    'հայաստան.am',
    'საქართველო.ge',
    'ישראל.co.il',
    'موقع.وزارة-الاتصالات.مصر',
    'ایران.ir',
    'नेपाल.नेपाल',
    'বাংলা.ভারত',
    'தமிழ்.இந்தியா',
    'తెలుగు.భారత్',
    'ಕನ್ನಡ.example',
    'മലയാളം.example',
    'සිංහල.ලංකා',
    'ประเทศไทย.ไทย',
    'ລາວ.example',
    'မြန်မာ.example',
    'አዲስ.example',
    'བོད.example',
    '例え.テスト',
    'お名前.example',
    'ニュース速報.example',
    '新聞.台灣',
    '新闻2.中国',
    '한국어漢字.한국',
    'новости-24.example',
    'сор.ru',
    'ала.рф',
  ])('%s', host => {
    expect(sent(host)).toContain('xn--');
    expect(displayHost(sent(host))).toBe(host);
    expect(displayHost(`https://${host}/a`)).toBe(host);
  });
});

describe('names that can be taken for others stay as they are sent', () => {
  test.each([
    ['letters of two scripts', 'pаypal.example'],
    ['Latin and Greek', 'gοοgle.example'],
    ['Latin and Han', 'news新聞.example'],
    ['Latin and katakana', 'comノa.example'],
    ['Cyrillic that looks Latin', 'аррӏе.com'],
    ['Cyrillic that looks Latin, with a digit', 'сосо1.org'],
    ['Greek that looks Latin', 'νικη.com'],
    ['Cyrillic and Greek', 'приμερ.example'],
    ['phonetic signs', 'ɡoogle.example'],
    ['letters like signs', 'exampleǃ.example'],
    ['a dotless i where none is expected', 'paypaı.com'],
    ['marks on Latin letters', 'goo\u0323\u0301\u0301gle.example'],
    ['a script of the past', 'ᚠᚢᚦ.example'],
    ['pictures', '😀.example'],
    ['digits of two kinds', 'नेपा१1.example'],
    ['digits alone', '१२३.example'],
  ])('%s', (_, host) => {
    expect(sent(host)).toContain('xn--');
    expect(displayHost(sent(host))).toBe(sent(host));
  });

  test.each(['xn--', 'xn--a', 'xn--0', 'xn--zzzzzzzz', 'xn--example-', 'XN--E1AFMKFD'])(
    '%s is no well-formed label',
    label => {
      expect(displayHost(`${label}.example`)).toBe(`${label}.example`);
    },
  );

  test('each label is judged by itself', () => {
    expect(displayHost(`${sent('новости')}.${sent('аррӏе.com')}`)).toBe(
      `новости.${sent('аррӏе.com')}`,
    );
  });
});

test.each([
  ['https://example.org/a', 'example.org'],
  ['http://nas:8080/a', 'nas:8080'],
  ['http://xn--e1afmkfd.xn--p1ai:8080/', 'пример.рф:8080'],
  ['http://[::1]:80/', '[::1]'],
  ['http://192.168.1.1/', '192.168.1.1'],
  ['xn--e1afmkfd.xn--p1ai', 'пример.рф'],
  ['xn--e1afmkfd.xn--p1ai:8080', 'пример.рф:8080'],
  ['no address', 'no address'],
  ['urn:x:y', 'urn:x:y'],
])('the host of %s is shown as %s', (url, host) => {
  expect(displayHost(url)).toBe(host);
});

test.each([
  ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
  ['https://xn--e1afmkfd.xn--p1ai/', 'https://пример.рф/'],
  [new URL('https://пример.рф/лента?тема=мир').href, 'https://пример.рф/лента?тема=мир'],
  [new URL('https://a.example/ភ្នំពេញ').href, 'https://a.example/ភ្នំពេញ'],
  [new URL('https://a.example/caf\u00e9').href, 'https://a.example/caf\u00e9'],
  ['https://a.example/a%20b%2Fc%3F', 'https://a.example/a%20b%2Fc%3F'],
  ['https://a.example/%E2%80%AE%E2%81%84%C2%A0x', 'https://a.example/%E2%80%AE%E2%81%84%C2%A0x'],
  ['https://a.example/%FF%FE', 'https://a.example/%FF%FE'],
  ['https://a.example/%E1%9E%80%E2%80%8B%E1%9E%81', 'https://a.example/ក%E2%80%8Bខ'],
  ['no address', 'no address'],
])('%s is shown as %s', (url, shown) => {
  expect(displayAddress(url)).toBe(shown);
});
