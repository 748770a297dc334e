import { describe, expect, test } from 'vitest';
import { mediaKind, saysNothing } from '../../../feed/media-kind.ts';
import { readFeedText } from '../../../feed/read.ts';

const HOST = 'https://media.example';

describe('the kind of an attached file', () => {
  test.each([
    ['audio/mpeg', '/1584971181', 'audio'],
    ['AUDIO/MPEG; charset=binary', '/1584971181', 'audio'],
    ['audio/x-m4a', '/one', 'audio'],
    ['audio', '/one', 'audio'],
    ['application/octet-stream', '/one.mp3', 'audio'],
    ['application/octet-stream', '/ONE.MP3?token=7', 'audio'],
    ['text/plain', '/one.m4a#t=30', 'audio'],
    ['video/mpeg', '/one.mp3', 'audio'],
    [null, '/play/one.opus', 'audio'],
    ['', '/get.php?id=3&file=one.mp3', 'audio'],
    ['mp3', '/one', 'audio'],
    ['application/ogg', '/one', 'audio'],
    ['video/mp4', '/one', 'video'],
    ['video', '/one', 'video'],
    [null, '/one.webm', 'video'],
    ['application/octet-stream', '/one.MOV', 'video'],
    ['image/jpeg', '/one', 'image'],
    [null, '/one.webp', 'image'],
    ['application/pdf', '/one.pdf', 'file'],
    ['constructor', '/one', 'file'],
    [null, '/mp3', 'file'],
    [null, '/', 'file'],
  ])('type %s at %s is %s', (type, path, kind) => {
    expect(mediaKind({ url: HOST + path, type })).toBe(kind);
  });

  test('what is no address is judged by its type', () => {
    expect(mediaKind({ url: 'one.mp3', type: null })).toBe('file');
    expect(mediaKind({ url: 'one', type: 'audio/mpeg' })).toBe('audio');
  });

  test.each([null, '', ' ', 'application/octet-stream', 'binary/octet-stream; x=y'])(
    '%s says nothing about a file',
    type => expect(saysNothing(type)).toBe(true),
  );

  test('a medium counts where the type beside it says nothing', () => {
    const media = (attributes: string) => {
      const result = readFeedText(
        `<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item><title>One</title>
        <media:content url="${HOST}/1" ${attributes}/></item></channel></rss>`,
        null,
      );
      return 'feed' in result ? result.feed.entries[0]?.enclosures[0]?.type : null;
    };
    expect(media('type="application/octet-stream" medium="audio"')).toBe('audio');
    expect(media('type="audio/mpeg" medium="document"')).toBe('audio/mpeg');
    expect(media('medium="video"')).toBe('video');
    expect(media('type="application/octet-stream"')).toBe('application/octet-stream');
  });
});
