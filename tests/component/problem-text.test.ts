import { describe, expect, test } from 'vitest';
import { feedProblemText, problemText } from '../../components/follow/problem-text.ts';
import { ENGLISH } from '../fixtures/headlines.ts';

const HINT = /certificate of its own/;
const UNREACHABLE = { code: 'unreachable', detail: null } as const;

describe('the hint at a certificate', () => {
  test.each([
    ['https://paper.example/', true],
    ['https://nas/', true],
    ['http://paper.example/', false],
    [null, false],
  ])('a first request to %s that ends nowhere: %s', (url, isGiven) => {
    expect(HINT.test(problemText(UNREACHABLE, ENGLISH, url))).toBe(isGiven);
  });

  test.each([
    ['https://nas/feed', true],
    ['https://192.168.1.20/feed', true],
    ['https://box.home.arpa/feed', true],
    ['https://paper.example:8443/feed', true],
    ['https://paper.example/feed', false],
    ['http://nas/feed', false],
  ])('a followed feed at %s that is unreachable: %s', (url, isGiven) => {
    const text = feedProblemText(UNREACHABLE, ENGLISH, url);
    expect(HINT.test(text)).toBe(isGiven);
    expect(text).toMatch(/Newsline will try again later\.$/);
  });

  test('no other problem has it', () => {
    const text = problemText({ code: 'timeout', detail: '30' }, ENGLISH, 'https://nas/');
    expect(text).not.toMatch(HINT);
  });
});

test.each([
  ['no-permission', 'xn--e1afmkfd.xn--p1ai', 'пример.рф'],
  ['redirect-loop', 'xn--e1afmkfd.xn--p1ai', 'пример.рф'],
  ['redirected', 'https://xn--e1afmkfd.xn--p1ai:8080/a', 'пример.рф:8080'],
] as const)('a problem of the kind %s names the host in its own script', (code, detail, host) => {
  const text = problemText({ code, detail }, ENGLISH);
  expect(text).toContain(host);
  expect(text).not.toContain('xn--');
});
