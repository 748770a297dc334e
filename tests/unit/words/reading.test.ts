import { describe, expect, test } from 'vitest';
import { crawlSpeed, readingSeconds, standingSeconds } from '../../../words/reading.ts';

describe('reading', () => {
  test('takes as long as IReST measured: 987 English and 255 Chinese characters a minute', () => {
    expect(readingSeconds('a'.repeat(987))).toBeCloseTo(61.7, 0);
    expect(readingSeconds('字'.repeat(255))).toBeCloseTo(59.3, 0);
  });

  test('counts letters, not the signs that stand on them', () => {
    expect(readingSeconds('é'.normalize('NFD'))).toBe(readingSeconds('e'));
  });

  test('makes the crawl run at 60 px a second for English at 15 px, and about as fast for others', () => {
    expect(crawlSpeed(['Parliament Votes on the Harbour']) * 15).toBeCloseTo(60, 5);
    for (const headline of [
      '北京今日发布暴雨预警',
      'បណ្ណាល័យចល័ត',
      'ノーベル賞を受賞',
      'عاجل من بيروت',
    ])
      expect(crawlSpeed([headline]) * 15).toBeGreaterThan(25);
    expect(crawlSpeed([])).toBe(0);
  });

  test('gives a headline that stands the time to find it and to read it twice, by the pace of the reader', () => {
    const headline = 'Parliament Votes on the Harbour';
    expect(standingSeconds(headline, 1)).toBeCloseTo(1.5 + 2 * readingSeconds(headline), 5);
    expect(standingSeconds(headline, 2)).toBeCloseTo(standingSeconds(headline, 1) / 2, 5);
    expect(standingSeconds('北京今日发布暴雨预警', 1)).toBeGreaterThan(4);
  });

  test('never lets one headline stand for ever', () => {
    expect(standingSeconds('a'.repeat(100_000), 0.25)).toBe(30);
    expect(standingSeconds('', 1)).toBeGreaterThan(0);
  });
});
