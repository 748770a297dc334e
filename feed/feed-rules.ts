/** The rules by which services give the feeds of their pages, each with the document that states it. */

/**
 * Pages of a service by their path with parameters and without its last slash, and their feeds, most useful first. The
 * first pattern that fits decides.
 */
type PageRule = readonly [path: RegExp, ...feeds: string[]];

/** One service, by its hosts without "www." and "m.". */
export interface FeedService {
  readonly hosts: RegExp;
  readonly pages: readonly PageRule[];
}

/** Feeds of a blog, whose pages are everything else on its host: they have no other feed. */
const FEED_OF_BLOG = /\/(?:feeds?|rss|atom|data)(?:[/?]|$)/i;

/** Every service with rules of its own. On its hosts no other rule counts. */
export const SERVICES: readonly FeedService[] = [
  {
    // PubSubHubbub guide of the YouTube Data API (channel_id); RSS-Bridge, YoutubeBridge (playlist_id, user). Lists that
    // begin with RD, LL or WL belong to one viewer. Handles and "/c/" are left to what their page names.
    hosts: /^(?:music\.)?youtube\.com$/,
    pages: [
      [
        /^\/channel\/(UC[\w-]{10,40})(?:[/?]|$)/i,
        'https://www.youtube.com/feeds/videos.xml?channel_id={1}',
      ],
      [
        /^\/(?:playlist|watch|embed\/videoseries)\?(?:.*&)?list=((?:PL|UU|FL|OL|EC)[\w-]{5,60})(?:&|$)/i,
        'https://www.youtube.com/feeds/videos.xml?playlist_id={1}',
      ],
      [/^\/user\/([\w.-]+)(?:[/?]|$)/i, 'https://www.youtube.com/feeds/videos.xml?user={1}'],
    ],
  },
  {
    hosts: /^youtu\.be$/,
    pages: [
      [
        /^\/[\w-]+\?(?:.*&)?list=((?:PL|UU|FL|OL|EC)[\w-]{5,60})(?:&|$)/i,
        'https://www.youtube.com/feeds/videos.xml?playlist_id={1}',
      ],
    ],
  },
  {
    // reddit.com/wiki/rss: ".rss" behind the path of a listing, a user, a multireddit, a discussion or a search.
    hosts: /^(?:(?:old|new|np|sh|i|amp)\.)?reddit\.com$/,
    pages: [
      [/^(?:\?.*)?$/, 'https://www.reddit.com/.rss'],
      [
        /^\/r\/([\w+.:-]+)\/(top|controversial)\?(?:.*&)?(t=\w+)/i,
        'https://www.reddit.com/r/{1}/{2}/.rss?{3}',
      ],
      [
        /^\/r\/([\w+.:-]+(?:\/(?:hot|new|top|rising|controversial|best))?)(?:\?.*)?$/i,
        'https://www.reddit.com/r/{1}/.rss',
      ],
      [/^\/r\/([\w+.:-]+\/comments\/\w+)(?:[/?]|$)/i, 'https://www.reddit.com/r/{1}/.rss'],
      [/^\/(?:u|user)\/([\w-]+\/m\/\w+)(?:[/?]|$)/i, 'https://www.reddit.com/user/{1}/.rss'],
      [
        /^\/(?:u|user)\/([\w-]+(?:\/(?:submitted|comments))?)(?:\/overview)?(?:\?.*)?$/i,
        'https://www.reddit.com/user/{1}/.rss',
      ],
      [/^\/domain\/([\w.-]+)(?:[/?]|$)/i, 'https://www.reddit.com/domain/{1}/.rss'],
      [/^\/((?:r\/[\w+.:-]+\/)?search)\/?\?(.+)/i, 'https://www.reddit.com/{1}.rss?{2}'],
    ],
  },
  {
    // bluesky-social/social-app, bskyweb/cmd/bskyweb/server.go: "/profile/:handleOrDID/rss".
    hosts: /^bsky\.app$/,
    pages: [[/^\/profile\/([\w.:-]+)(?:[/?]|$)/i, 'https://bsky.app/profile/{1}/rss']],
  },
  {
    // support.substack.com, "Is there an RSS feed for my publication?": "/feed" of the publication.
    hosts: /^(?:open\.)?substack\.com$/,
    pages: [
      [/^\/@([a-z0-9-]+)(?:[/?]|$)/i, 'https://{1}.substack.com/feed'],
      [/^\/pub\/([a-z0-9-]+)(?:[/?]|$)/i, 'https://{1}.substack.com/feed'],
    ],
  },
  {
    hosts: /^(?!support\.|cdn\.|api\.)[a-z0-9-]+\.substack\.com$/,
    pages: [[FEED_OF_BLOG], [/^/, '{site}/feed']],
  },
  {
    // help.medium.com, "RSS feeds": "/feed/" before the path of a profile, a publication or a tag.
    hosts: /^medium\.com$/,
    pages: [
      [/^\/(@[\w.-]+)(?:[/?]|$)/, 'https://medium.com/feed/{1}'],
      [/^\/tag\/([^/?]+)/, 'https://medium.com/feed/tag/{1}'],
      [/^\/topic\/([^/?]+)/, 'https://medium.com/feed/topic/{1}'],
      [
        /^\/(?:m|me|p|feed|tag|tags|topic|about|plans|search|membership|creators|explore-topics|jobs-at-medium|new-story|policy)(?:[/?]|$)/i,
      ],
      [/^\/([\w-]+\/tagged\/[^/?]+)/, 'https://medium.com/feed/{1}'],
      [/^\/([\w-]+)(?:[/?]|$)/, 'https://medium.com/feed/{1}'],
    ],
  },
  {
    hosts: /^(?!help\.|policy\.|api\.|miro\.|cdn)[a-z0-9-]+\.medium\.com$/,
    pages: [[FEED_OF_BLOG], [/^/, '{site}/feed']],
  },
  {
    // tumblr.com/docs/en/custom_themes, {RSS}: "/rss" of a blog and of a tag in it.
    hosts: /^tumblr\.com$/,
    pages: [
      [
        /^\/(?:about|blog\/view|communities|dashboard|docs|explore|help|inbox|likes|login|logout|new|policy|privacy|radar|register|search|settings|support|tagged|tips|trending)(?:[/?]|$)/i,
      ],
      [/^\/(?:blog\/|@)?([a-z0-9-]+)(?:[/?]|$)/i, 'https://{1}.tumblr.com/rss'],
    ],
  },
  {
    hosts: /^(?!assets\.|api\.|help\.|media\.|static\.)[a-z0-9-]+\.tumblr\.com$/,
    pages: [[FEED_OF_BLOG], [/^\/tagged\/([^/?]+)/i, '{site}/tagged/{1}/rss'], [/^/, '{site}/rss']],
  },
  {
    // Blogger Help, "Your site feed": the posts, and those of a label behind "/-/".
    hosts: /^[a-z0-9-]+\.blogspot\.(?:com?|(?:com?\.)?[a-z]{2})$/,
    pages: [
      [FEED_OF_BLOG],
      [/^\/search\/label\/([^/?]+)/i, '{site}/feeds/posts/default/-/{1}'],
      [/^/, '{site}/feeds/posts/default'],
    ],
  },
  {
    // wordpress.com/support/feeds: the site, a category or tag, an author.
    hosts: /^(?!public-api\.|developer\.|vip\.)[a-z0-9-]+\.wordpress\.com$/,
    pages: [
      [FEED_OF_BLOG],
      [/^\/((?:category|tag|author)\/[^?]+)/i, '{site}/{1}/feed/'],
      [/^/, '{site}/feed/'],
    ],
  },
  {
    // docs.ghost.org, "RSS" of the default routes: the site, a tag, an author.
    hosts: /^[a-z0-9-]+\.ghost\.io$/,
    pages: [
      [FEED_OF_BLOG],
      [/^\/((?:tag|author)\/[^/?]+)/i, '{site}/{1}/rss/'],
      [/^/, '{site}/rss/'],
    ],
  },
  {
    // LiveJournal FAQ 149 and Dreamwidth FAQ "syndication": "/data/rss" of a journal.
    hosts: /^(?!api\.|pics\.|l-)[a-z0-9_-]+\.(?:livejournal\.com|dreamwidth\.org)$/,
    pages: [[FEED_OF_BLOG], [/^/, '{site}/data/rss']],
  },
  {
    // Forem's developer documentation: "/feed/" before a user or organisation, "/feed/tag/" before a tag.
    hosts: /^dev\.to$/,
    pages: [
      [/^\/t\/([a-z0-9]+)/i, 'https://dev.to/feed/tag/{1}'],
      [
        /^\/(?:about|code-of-conduct|contact|enter|faq|feed|latest|listings|new|notifications|p|privacy|search|settings|tags|terms|top|videos)(?:[/?]|$)/i,
      ],
      [/^\/(\w+)(?:[/?]|$)/, 'https://dev.to/feed/{1}'],
    ],
  },
  {
    // Vimeo Help Center on RSS: "/videos/rss" of a user, a channel or a group.
    hosts: /^vimeo\.com$/,
    pages: [
      [/^\/((?:channels|groups)\/[\w-]+)(?:[/?]|$)/i, 'https://vimeo.com/{1}/videos/rss'],
      [
        /^\/(?:\d+|about|album|blog|business|categories|create|enterprise|event|features|for-hire|help|home|join|live|log_in|manage|marketplace|ondemand|ott|plus|pricing|pro|search|showcase|solutions|stock|upgrade|upload|watch)(?:[/?]|$)/i,
      ],
      [/^\/([\w-]+)(?:\/videos)?(?:\?.*)?$/i, 'https://vimeo.com/{1}/videos/rss'],
    ],
  },
  {
    // help.odysee.tv, "RSS feeds": "/$/rss/" before a channel.
    hosts: /^odysee\.com$/,
    pages: [[/^\/(@[^/?:]+(?::\w+)?)(?:[/?]|$)/, 'https://odysee.com/$/rss/{1}']],
  },
  {
    // Stack Exchange help, "What are RSS feeds?" on Meta: the site, a tag or several, a question, a user.
    hosts:
      /^(?:(?:\w+\.)?stackoverflow\.com|serverfault\.com|superuser\.com|askubuntu\.com|stackapps\.com|mathoverflow\.net|(?:[\w-]+\.)*stackexchange\.com)$/,
    pages: [
      [/^(?:\/questions)?(?:\?.*)?$/i, '{site}/feeds'],
      [/^\/questions\/tagged\/([^/?+]+)(?:\?.*)?$/i, '{site}/feeds/tag/{1}'],
      [/^\/questions\/tagged\/([^/?]+)/i, '{site}/feeds/tag?tagnames={1}&sort=newest'],
      [/^\/(?:questions|q)\/(\d+)(?:[/?]|$)/i, '{site}/feeds/question/{1}'],
      [/^\/users\/(\d+)(?:[/?]|$)/i, '{site}/feeds/user/{1}'],
    ],
  },
  {
    // news.ycombinator.com names it in its foot.
    hosts: /^news\.ycombinator\.com$/,
    pages: [[/^(?:\/(?:news|front|newest|best))?(?:\?.*)?$/i, 'https://news.ycombinator.com/rss']],
  },
  {
    // info.arxiv.org/help/rss.html: an archive or a subject.
    hosts: /^(?:export\.)?arxiv\.org$/,
    pages: [
      [/^\/(?:list|archive)\/([a-z-]+(?:\.[a-z-]+)?)(?:[/?]|$)/i, 'https://rss.arxiv.org/rss/{1}'],
    ],
  },
  {
    // Google News Help, "RSS feeds": the front, a topic and a search, each with its edition.
    hosts: /^news\.google\.com$/,
    pages: [
      [/^(?:\/(?:home|topstories))?(\?.*)?$/i, 'https://news.google.com/rss{1}'],
      [/^\/(topics\/[\w-]+)(?:\/[^?]*)?(\?.*)?$/i, 'https://news.google.com/rss/{1}{2}'],
      [/^\/search(\?.*)$/i, 'https://news.google.com/rss/search{1}'],
    ],
  },
  {
    // "Wikipedia:Syndication" and mediawiki.org, "API:Feedrecentchanges": changes of all pages, new pages, one page.
    hosts:
      /^[a-z-]+\.(?:m\.)?(?:wikipedia|wikinews|wikivoyage|wikiquote|wikisource|wikibooks|wikiversity|wiktionary)\.org$/,
    pages: [
      [
        /^\/wiki\/Special:RecentChanges(?:[/?]|$)/i,
        '{site}/w/api.php?action=feedrecentchanges&feedformat=atom',
      ],
      [
        /^\/wiki\/Special:NewPages(?:[/?]|$)/i,
        '{site}/w/index.php?title=Special:NewPages&feed=atom',
      ],
      [/^\/wiki\/(?:Special:|Main_Page)/i],
      [/^\/wiki\/([^?]+)/i, '{site}/w/index.php?title={1q}&action=history&feed=atom'],
    ],
  },
];
