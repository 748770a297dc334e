import { describe, expect, test } from 'vitest';
import { readAddressList } from '../../../feed/address-list.ts';

const A = 'https://a.example/rss';
const B = 'http://b.example/feed';
const urls = (text: string) => readAddressList(text)?.feeds.map(({ url }) => url) ?? null;

describe('a text with an address on each line', () => {
  test.each([
    [`${A}\n${B}`, 'bare'],
    [`\ufeff${A}\r\n\r\n${B}\r\n`, 'with Windows line ends and a mark'],
    [`# feeds\n${A}\n#${B}x\n${B}`, 'with comments'],
    [`- ${A}\n* ${B}`, 'as a list'],
    [`${A} "news" "~Courier"\n${B} tech`, 'with tags behind'],
    [`Courier, ${A}\nHerald | ${B}`, 'with names before'],
    [`<${A}>\n"${B}",`, 'in signs'],
    [`Id,Url,Title\n1,${A},The, Courier\n2,${B},Herald`, 'as a table'],
    [`${A}\n${B}\n${A}`, 'with one twice'],
    [`feed:${A}\n${B}`, 'with a prefix'],
  ])('%j is a list (%s)', text => {
    expect(urls(text)).toEqual([A, B]);
  });

  test('may have names of hosts', () => {
    expect(urls('a.example\nb.example/feed')).toEqual([
      'https://a.example/',
      'https://b.example/feed',
    ]);
  });

  test('names the lines that are none', () => {
    expect(readAddressList(`${A}\n${B}\nftp://c.example/x`)?.refused).toEqual([
      { name: 'ftp://c.example/x', reason: 'address' },
    ]);
  });

  test.each([
    '',
    'Dear reader,\nthis is a letter.\nSee https://a.example/ for more.',
    `["${A}","${B}"]`,
    `{"feeds":["${A}"]}`,
    `<html><body>\n${A}\n</body></html>`,
    '# nothing but comments\n#',
  ])('%j is no list', text => {
    expect(readAddressList(text)).toBeNull();
  });

  test('of more than can be followed at once is read as far as that', () => {
    const text = Array.from({ length: 5002 }, (_, index) => `https://n${index}.example/`).join(
      '\n',
    );
    const list = readAddressList(text);
    expect([list?.feeds.length, list?.leftOut]).toEqual([5000, 2]);
  });
});
