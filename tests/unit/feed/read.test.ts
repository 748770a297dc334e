/** A case is a pair of files in tests/fixtures/feeds: the document, and what has to come of it (a part suffices). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFeed, readFeedText } from '../../../feed/read.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/feeds');
const documents = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(file =>
  /\.(xml|feed)$/.test(file),
);

describe('readFeed', () => {
  test('there are fixtures', () => expect(documents.length).toBeGreaterThan(10));

  test.each(documents)('%s', file => {
    const path = join(FOLDER, file);
    const {
      url = 'https://news.example/feed',
      contentType = null,
      expected,
    } = JSON.parse(readFileSync(path.replace(/\.(xml|feed)$/, '.json'), 'utf8'));
    expect(expected).toBeDefined();
    expect(readFeed(readFileSync(path), url, contentType)).toMatchObject(expected);
  });

  test('any bytes give a feed or a refusal, never a crash', () => {
    const sound = readFileSync(join(FOLDER, 'rss/plain.xml'));
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    for (let round = 0; round < 400; round++) {
      const bytes = new Uint8Array(sound.subarray(0, random(sound.length)));
      for (let hit = 0; hit < 20 && bytes.length > 0; hit++)
        bytes[random(bytes.length)] = random(256);
      const result = readFeed(bytes, 'https://news.example/feed', null);
      expect('feed' in result || 'error' in result).toBe(true);
    }
  });

  test('nesting without end is read, not followed', () => {
    const result = readFeedText(
      `<rss><channel><item><title>A</title><description>${'<div>'.repeat(50_000)}`,
      null,
    );
    expect(result).toMatchObject({ feed: { entries: [{ title: 'A' }] } });
  });
});
