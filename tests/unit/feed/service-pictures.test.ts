/** Which hosts are asked for beside a well-known service, because its feeds keep their pictures there. */
import { expect, test } from 'vitest';
import { servicePictures } from '../../../feed/service-pictures.ts';
import { sitePatterns } from '../../../feed/site.ts';

test.each([
  ['https://www.youtube.com/@reeftonfilms', ['https://i.ytimg.com/']],
  ['https://youtube.com/feeds/videos.xml?channel_id=UC1', ['https://i.ytimg.com/']],
  ['https://youtu.be/dQw4w9WgXcQ', ['https://i.ytimg.com/']],
  [
    'https://old.reddit.com/r/larkfield',
    ['https://preview.redd.it/', 'https://b.thumbs.redditmedia.com/'],
  ],
  ['https://letterford.substack.com', ['https://substackcdn.com/']],
  ['https://medium.com/@mara', ['https://cdn-images-1.medium.com/', 'https://miro.medium.com/']],
  ['https://mara.wordpress.com/feed/', ['https://mara.files.wordpress.com/', 'https://i0.wp.com/']],
  ['https://mara.blogspot.co.uk/', ['https://blogger.googleusercontent.com/']],
])('the pictures of %s stand on %j', (url, pictures) => {
  expect(servicePictures(url)).toEqual(pictures);
});

test.each([
  'https://bsky.app/profile/skyview.test',
  'https://youtube.com.example.org/@reeftonfilms',
  'https://notyoutube.com/',
  'https://example.org/?from=https://www.youtube.com/',
  'https://substack.com.evil.test/',
  'no address',
  `https://${'a.'.repeat(5000)}wordpress.com/`,
])('%s is no such service', url => {
  expect(servicePictures(url)).toEqual([]);
});

test('the question for a service never names all of a domain that many share', () => {
  const patterns = [
    'https://www.youtube.com/@x',
    'https://a.substack.com',
    'https://medium.com/@a',
    'https://a.wordpress.com',
    'https://a.blogspot.com',
  ].flatMap(url => sitePatterns(servicePictures(url)));
  expect(patterns).toContain('https://*.ytimg.com/*');
  expect(patterns).toContain('https://a.files.wordpress.com/*');
  for (const shared of ['medium.com', 'wordpress.com', 'googleusercontent.com', 'substack.com'])
    expect(patterns).not.toContain(`https://*.${shared}/*`);
});
