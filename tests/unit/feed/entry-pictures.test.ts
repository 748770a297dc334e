import { describe, expect, test } from 'vitest';
import { firstPicture } from '../../../feed/entry-pictures.ts';

const entry = { thumbnail: null, content: null, summary: null, link: 'https://paper.example/a/1' };

describe('the first picture of an entry', () => {
  test.each([
    [
      'its thumbnail',
      { thumbnail: 'https://t.example/1.jpg', content: '<img src=/2.jpg>' },
      'https://t.example/1.jpg',
    ],
    [
      'the first of its text',
      { content: '<p>A<img src="https://cdn.example/1.jpg"><img src="https://b.example/2.jpg">' },
      'https://cdn.example/1.jpg',
    ],
    [
      'the first of its summary where there is no text',
      { summary: '<img src=https://cdn.example/1.jpg>' },
      'https://cdn.example/1.jpg',
    ],
    [
      'none that counts readers',
      {
        content:
          '<img width="1" height="1" src="https://count.example/p"><img src="https://cdn.example/1.jpg" width="600">',
      },
      'https://cdn.example/1.jpg',
    ],
    [
      'none that is an icon',
      {
        content:
          '<img src="https://icons.example/share.png" width="32px" height=32><img src="https://cdn.example/1.jpg" width="48">',
      },
      'https://cdn.example/1.jpg',
    ],
    [
      'on the site of its page where the address is relative',
      { content: '<img src="/1.jpg">' },
      'https://paper.example/1.jpg',
    ],
    [
      'none that stands in a comment',
      { content: '<!-- <img src="https://cdn.example/1.jpg"> -->' },
      null,
    ],
    [
      'none that is given in place',
      { content: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">' },
      null,
    ],
    ['none where there is none', { content: '<p>Words' }, null],
  ])('is %s', (_, given, wanted) => {
    expect(firstPicture({ ...entry, ...given })).toBe(wanted);
  });

  test('is not looked for in a text without an end', () => {
    const content = `${'<p>'.repeat(1_000_000)}<img src="https://cdn.example/1.jpg">`;
    expect(firstPicture({ ...entry, content })).toBeNull();
  });
});
