import { describe, expect, test } from 'vitest';
import { knownFeeds } from '../../../feed/known-feeds.ts';

const videos = (parameter: string) => `https://www.youtube.com/feeds/videos.xml?${parameter}`;
const CHANNEL = 'UCxxxxxxxxxxxxxxxxxxxxxx';

describe.each<[service: string, rows: readonly (readonly [page: string, ...feeds: string[]])[]]>([
  [
    'YouTube',
    [
      [`https://www.youtube.com/channel/${CHANNEL}`, videos(`channel_id=${CHANNEL}`)],
      [`https://m.youtube.com/channel/${CHANNEL}/videos?view=0`, videos(`channel_id=${CHANNEL}`)],
      [`http://youtube.com/channel/${CHANNEL}/`, videos(`channel_id=${CHANNEL}`)],
      [`https://music.youtube.com/channel/${CHANNEL}`, videos(`channel_id=${CHANNEL}`)],
      ['https://www.youtube.com/playlist?list=PLabc_def-123', videos('playlist_id=PLabc_def-123')],
      ['https://www.youtube.com/watch?v=abc&list=PLabcdef&index=2', videos('playlist_id=PLabcdef')],
      ['https://youtu.be/abc?si=x&list=PLabcdef', videos('playlist_id=PLabcdef')],
      ['https://www.youtube.com/watch?v=abc&list=RDabcdefgh'],
      ['https://www.youtube.com/playlist?list=WL'],
      ['https://www.youtube.com/user/Example', videos('user=Example')],
      ['https://www.youtube.com/@example'],
      ['https://www.youtube.com/c/Example'],
      ['https://www.youtube.com/watch?v=abc'],
      [videos(`channel_id=${CHANNEL}`)],
      ['https://www.youtube.com/'],
    ],
  ],
  [
    'Reddit',
    [
      ['https://www.reddit.com/r/worldnews/', 'https://www.reddit.com/r/worldnews/.rss'],
      ['https://old.reddit.com/r/worldnews', 'https://www.reddit.com/r/worldnews/.rss'],
      ['https://np.reddit.com/R/worldnews/?utm=x', 'https://www.reddit.com/r/worldnews/.rss'],
      ['https://reddit.com/r/a+b+c', 'https://www.reddit.com/r/a+b+c/.rss'],
      ['https://www.reddit.com/r/a/new/', 'https://www.reddit.com/r/a/new/.rss'],
      ['https://www.reddit.com/r/a/top/?t=week', 'https://www.reddit.com/r/a/top/.rss?t=week'],
      ['https://www.reddit.com/r/a/top/?sort=x&t=all', 'https://www.reddit.com/r/a/top/.rss?t=all'],
      [
        'https://www.reddit.com/r/a/comments/1abc/some_title/?sort=new',
        'https://www.reddit.com/r/a/comments/1abc/.rss',
      ],
      ['https://www.reddit.com/user/ada/', 'https://www.reddit.com/user/ada/.rss'],
      ['https://www.reddit.com/u/ada', 'https://www.reddit.com/user/ada/.rss'],
      [
        'https://www.reddit.com/user/ada/submitted/',
        'https://www.reddit.com/user/ada/submitted/.rss',
      ],
      ['https://www.reddit.com/user/ada/m/news', 'https://www.reddit.com/user/ada/m/news/.rss'],
      [
        'https://www.reddit.com/domain/example.org/',
        'https://www.reddit.com/domain/example.org/.rss',
      ],
      [
        'https://www.reddit.com/r/a/search/?q=x&sort=new',
        'https://www.reddit.com/r/a/search.rss?q=x&sort=new',
      ],
      ['https://www.reddit.com/', 'https://www.reddit.com/.rss'],
      ['https://www.reddit.com/r/a/.rss'],
      ['https://www.reddit.com/r/a/wiki/index'],
      ['https://www.reddit.com/settings/'],
    ],
  ],
  [
    'Fediverse',
    [
      [
        'https://social.example/@ada',
        'https://social.example/@ada.rss',
        'https://social.example/@ada/feed.rss',
        'https://social.example/users/ada.atom',
      ],
      [
        'https://social.example:3000/@ada/with_replies',
        'https://social.example:3000/@ada.rss',
        'https://social.example:3000/@ada/feed.rss',
        'https://social.example:3000/users/ada.atom',
      ],
      ['https://social.example/@ada/tagged/news', 'https://social.example/@ada/tagged/news.rss'],
      ['https://social.example/@ada@other.example'],
      ['https://social.example/@ada/11223344'],
      ['https://social.example/@ada.rss'],
      [
        'https://social.example/users/ada',
        'https://social.example/users/ada.rss',
        'https://social.example/users/ada/feed.atom',
        'https://social.example/users/ada.atom',
      ],
      ['https://shop.example/users/12345'],
      ['https://mastodon.social/tags/news', 'https://mastodon.social/tags/news.rss'],
      [
        'https://mastodon.example/tags/ព័ត៌មាន',
        `https://mastodon.example/tags/${encodeURI('ព័ត៌មាន')}.rss`,
      ],
      ['https://paper.example/tags/news'],
      [
        'https://lemmy.example/c/world',
        'https://lemmy.example/feeds/c/world.xml?sort=New',
        'https://lemmy.example/feeds/videos.xml?videoChannelName=world',
      ],
      ['https://lemmy.example/c/world@other.example'],
      [
        'https://tube.example/c/my.channel/videos',
        'https://tube.example/feeds/videos.xml?videoChannelName=my.channel',
      ],
      [
        'https://tube.example/a/ada/video-channels',
        'https://tube.example/feeds/videos.xml?accountName=ada',
      ],
      ['https://paper.example/c/world/asia/2'],
      ['https://paper.example/'],
      ['https://paper.example/news'],
      ...[
        'tiktok.com',
        'www.threads.net',
        'threads.com',
        'www.instagram.com',
        't.me',
        'x.com',
        'npmjs.com',
      ].map(host => [`https://${host}/@ada`] as const),
    ],
  ],
  [
    'Bluesky',
    [
      ['https://bsky.app/profile/ada.example', 'https://bsky.app/profile/ada.example/rss'],
      ['https://bsky.app/profile/did:plc:abc123/', 'https://bsky.app/profile/did:plc:abc123/rss'],
      [
        'https://bsky.app/profile/ada.bsky.social/post/3k',
        'https://bsky.app/profile/ada.bsky.social/rss',
      ],
      ['https://bsky.app/profile/ada.example/rss'],
      ['https://bsky.app/search?q=x'],
    ],
  ],
  [
    'GitHub',
    [
      ['https://github.com/ada', 'https://github.com/ada.atom'],
      [
        'https://github.com/Ada/engine.js/?tab=readme',
        'https://github.com/Ada/engine.js/releases.atom',
        'https://github.com/Ada/engine.js/commits.atom',
        'https://github.com/Ada/engine.js/tags.atom',
      ],
      [
        'https://www.github.com/ada/engine.git',
        'https://github.com/ada/engine/releases.atom',
        'https://github.com/ada/engine/commits.atom',
        'https://github.com/ada/engine/tags.atom',
      ],
      ['https://github.com/ada/engine/releases', 'https://github.com/ada/engine/releases.atom'],
      [
        'https://github.com/ada/engine/releases/tag/v1',
        'https://github.com/ada/engine/releases.atom',
      ],
      ['https://github.com/ada/engine/tags', 'https://github.com/ada/engine/tags.atom'],
      ['https://github.com/ada/engine/commits', 'https://github.com/ada/engine/commits.atom'],
      ['https://github.com/ada/engine/commits/', 'https://github.com/ada/engine/commits.atom'],
      [
        'https://github.com/ada/engine/commits/main/docs',
        'https://github.com/ada/engine/commits/main/docs.atom',
      ],
      ['https://github.com/ada/engine/tree/dev', 'https://github.com/ada/engine/commits/dev.atom'],
      [
        'https://github.com/ada/engine/discussions/12',
        'https://github.com/ada/engine/discussions.atom',
      ],
      ['https://github.com/ada/engine/issues'],
      ['https://github.com/ada/engine/releases.atom'],
      ...[
        '',
        'topics/news',
        'settings/profile',
        'orgs/ada',
        'marketplace',
        'login',
        'search?q=x',
      ].map(path => [`https://github.com/${path}`] as const),
      ['https://gist.github.com/ada'],
    ],
  ],
  [
    'GitLab',
    [
      ['https://gitlab.com/ada', 'https://gitlab.com/ada.atom'],
      [
        'https://gitlab.com/group/sub/engine',
        'https://gitlab.com/group/sub/engine/-/releases.atom',
        'https://gitlab.com/group/sub/engine/-/tags?format=atom',
        'https://gitlab.com/group/sub/engine.atom',
      ],
      [
        'https://gitlab.gnome.org/GNOME/gtk/-/tags',
        'https://gitlab.gnome.org/GNOME/gtk/-/tags?format=atom',
      ],
      [
        'https://gitlab.com/a/b/-/commits/main?x=1',
        'https://gitlab.com/a/b/-/commits/main?format=atom',
      ],
      [
        'https://gitlab.com/a/b/-/tree/main/docs',
        'https://gitlab.com/a/b/-/commits/main/docs?format=atom',
      ],
      ['https://gitlab.com/a/b/-/releases/v1', 'https://gitlab.com/a/b/-/releases.atom'],
      ['https://gitlab.com/a/b/-/jobs/12'],
      ['https://gitlab.com/explore/projects'],
    ],
  ],
  [
    'Forgejo',
    [
      ['https://codeberg.org/ada', 'https://codeberg.org/ada.rss'],
      [
        'https://codeberg.org/ada/engine',
        'https://codeberg.org/ada/engine/releases.rss',
        'https://codeberg.org/ada/engine.rss',
      ],
      ['https://codeberg.org/ada/engine/releases', 'https://codeberg.org/ada/engine/releases.rss'],
      [
        'https://codeberg.org/ada/engine/src/branch/main',
        'https://codeberg.org/ada/engine/rss/branch/main',
      ],
      ['https://codeberg.org/explore/repos'],
      ['https://codeberg.org/ada/engine.rss'],
    ],
  ],
  [
    'blogs and letters',
    [
      ['https://ada.substack.com/', 'https://ada.substack.com/feed'],
      ['https://ada.substack.com/p/some-letter?utm=x', 'https://ada.substack.com/feed'],
      ['https://ada.substack.com/feed'],
      ['https://substack.com/@ada', 'https://ada.substack.com/feed'],
      ['https://substack.com/@ada/note/c-1', 'https://ada.substack.com/feed'],
      ['https://open.substack.com/pub/ada/p/letter', 'https://ada.substack.com/feed'],
      ['https://substack.com/home'],
      ['https://support.substack.com/hc'],
      ['https://medium.com/@ada', 'https://medium.com/feed/@ada'],
      ['https://medium.com/@ada/some-story-1abc', 'https://medium.com/feed/@ada'],
      ['https://medium.com/engine-room', 'https://medium.com/feed/engine-room'],
      [
        'https://medium.com/engine-room/tagged/steam',
        'https://medium.com/feed/engine-room/tagged/steam',
      ],
      ['https://medium.com/tag/world-news', 'https://medium.com/feed/tag/world-news'],
      ['https://ada.medium.com/about', 'https://ada.medium.com/feed'],
      ['https://medium.com/feed/@ada'],
      ['https://medium.com/'],
      ['https://help.medium.com/hc'],
      ['https://ada.tumblr.com/post/1', 'https://ada.tumblr.com/rss'],
      ['https://ada.tumblr.com/tagged/sea', 'https://ada.tumblr.com/tagged/sea/rss'],
      ['https://www.tumblr.com/ada', 'https://ada.tumblr.com/rss'],
      ['https://www.tumblr.com/explore/trending'],
      ['https://ada.blogspot.com/2020/01/x.html', 'https://ada.blogspot.com/feeds/posts/default'],
      ['http://ada.blogspot.co.uk/', 'http://ada.blogspot.co.uk/feeds/posts/default'],
      [
        'https://ada.blogspot.de/search/label/sea',
        'https://ada.blogspot.de/feeds/posts/default/-/sea',
      ],
      ['https://ada.wordpress.com', 'https://ada.wordpress.com/feed/'],
      ['https://ada.wordpress.com/category/sea/', 'https://ada.wordpress.com/category/sea/feed/'],
      ['https://ada.wordpress.com/feed/'],
      ['https://ada.ghost.io/', 'https://ada.ghost.io/rss/'],
      ['https://ada.ghost.io/tag/sea/', 'https://ada.ghost.io/tag/sea/rss/'],
      ['https://ada.livejournal.com/123.html', 'https://ada.livejournal.com/data/rss'],
      ['https://dev.to/ada', 'https://dev.to/feed/ada'],
      ['https://dev.to/t/news', 'https://dev.to/feed/tag/news'],
      ['https://dev.to/settings'],
    ],
  ],
  [
    'other services',
    [
      ['https://vimeo.com/ada', 'https://vimeo.com/ada/videos/rss'],
      ['https://vimeo.com/channels/staffpicks', 'https://vimeo.com/channels/staffpicks/videos/rss'],
      ['https://vimeo.com/123456'],
      ['https://odysee.com/@ada:1', 'https://odysee.com/$/rss/@ada:1'],
      ['https://odysee.com/@ada:1/video:2', 'https://odysee.com/$/rss/@ada:1'],
      ['https://soundcloud.com/ada'],
      ['https://stackoverflow.com/questions/tagged/rss', 'https://stackoverflow.com/feeds/tag/rss'],
      [
        'https://stackoverflow.com/questions/tagged/rss+atom',
        'https://stackoverflow.com/feeds/tag?tagnames=rss+atom&sort=newest',
      ],
      [
        'https://meta.stackexchange.com/questions/12/title',
        'https://meta.stackexchange.com/feeds/question/12',
      ],
      ['https://superuser.com/users/34/ada', 'https://superuser.com/feeds/user/34'],
      ['https://ru.stackoverflow.com/', 'https://ru.stackoverflow.com/feeds'],
      ['https://news.ycombinator.com/', 'https://news.ycombinator.com/rss'],
      ['https://news.ycombinator.com/item?id=1'],
      ['https://arxiv.org/list/cs.AI/recent', 'https://rss.arxiv.org/rss/cs.AI'],
      ['https://arxiv.org/archive/astro-ph', 'https://rss.arxiv.org/rss/astro-ph'],
      ['https://arxiv.org/abs/2101.00001'],
      ['https://news.google.com/home?hl=fr&gl=FR', 'https://news.google.com/rss?hl=fr&gl=FR'],
      [
        'https://news.google.com/topics/CAAq?hl=fr',
        'https://news.google.com/rss/topics/CAAq?hl=fr',
      ],
      [
        'https://news.google.com/search?q=sea&hl=fr',
        'https://news.google.com/rss/search?q=sea&hl=fr',
      ],
      [
        'https://en.wikipedia.org/wiki/AT%26T',
        'https://en.wikipedia.org/w/index.php?title=AT%26T&action=history&feed=atom',
      ],
      [
        'https://en.m.wikipedia.org/wiki/A&B',
        'https://en.m.wikipedia.org/w/index.php?title=A%26B&action=history&feed=atom',
      ],
      [
        'https://km.wikipedia.org/wiki/Special:RecentChanges',
        'https://km.wikipedia.org/w/api.php?action=feedrecentchanges&feedformat=atom',
      ],
      ['https://en.wikipedia.org/wiki/Main_Page'],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows.map(([page, ...feeds]) => [page, feeds] as const))('%s', (page, feeds) => {
    expect(knownFeeds(page)).toEqual(feeds);
  });
});

test.each([
  'https://ada.blogspot.com/feeds/posts/default?alt=rss',
  'https://ada.blogspot.com/feeds/comments/default',
  'https://ada.wordpress.com/comments/feed/',
  'https://ada.wordpress.com/category/sea/feed/atom/',
  'https://ada.wordpress.com/?feed=rss2',
  'https://ada.substack.com/feed/podcast/123.rss',
  'https://ada.substack.com/feed/',
  'https://ada.medium.com/feed',
  'https://ada.tumblr.com/tagged/sea/rss',
  'https://ada.ghost.io/author/ada/rss/',
  'https://ada.livejournal.com/data/atom',
  'https://gitlab.com/a/b/-/commits/main?format=atom&feed_token=x',
  'https://en.wikipedia.org/w/index.php?title=Special:NewPages&feed=rss',
  'https://www.reddit.com/r/a/top/.rss?t=week',
  'https://github.com/ada/engine/releases.atom?x=y',
  'https://stackoverflow.com/feeds/tag/rss',
  'https://social.example/@ada.atom',
])('%s is a feed itself: no other one is named for it', page => {
  expect(knownFeeds(page)).toEqual([]);
});

test('a host that ends like a service’s name is another', () => {
  expect(knownFeeds('https://notreddit.com/r/worldnews')).toEqual([]);
  expect(knownFeeds('https://github.com.example/ada/engine')).toEqual([]);
});

test('fragments and letter case of the host count for nothing', () => {
  expect(knownFeeds('https://WWW.Reddit.COM/r/news#top')).toEqual([
    'https://www.reddit.com/r/news/.rss',
  ]);
});

test.each(['', 'no address', 'ftp://github.com/ada', `https://github.com/${'a'.repeat(5000)}`])(
  '"%s" has none',
  page => {
    expect(knownFeeds(page)).toEqual([]);
  },
);

test.each([
  `https://gitlab.com/${'a/'.repeat(1900)}-`,
  `https://www.reddit.com/r/${'a+'.repeat(1900)}?`,
  `https://www.youtube.com/watch?${'list='.repeat(700)}`,
  `https://social.example/@${'a.'.repeat(1900)}!`,
  `https://social.example/users/${'a.'.repeat(1900)}!`,
])('%#: a long address that nearly fits is answered at once', page => {
  expect(knownFeeds(page).length).toBeLessThan(4);
});
