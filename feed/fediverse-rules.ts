/** The rules by which servers of the Fediverse give the feeds of their profiles, which may stand on any host. */
import type { FeedService } from './feed-rules.ts';

/** Profiles and channels; names of other servers ("/@name@other.example") have their feed there and none here. */
export const FEDIVERSE: FeedService = {
  hosts: /^/,
  pages: [
    // Mastodon documentation, "Network features"; Misskey, ClientServerService.ts: ".rss" behind the profile.
    // GoToSocial documentation, "RSS": "/feed.rss". Pixelfed, routes/web.php: "/users/name.atom".
    [
      /^\/@([\w.-]+)(?:\/(?:with_replies|media|posts|notes))?(?:\?.*)?$/,
      '{site}/@{1}.rss',
      '{site}/@{1}/feed.rss',
      '{site}/users/{1}.atom',
    ],
    [/^\/@([\w.-]+)\/tagged\/([^/?]+)$/, '{site}/@{1}/tagged/{2}.rss'],
    // Pleroma and Akkoma, router.ex: "/users/:nickname/feed".
    [
      /^\/users\/(?!\d+(?:\?|$))([\w.-]+)(?:\?.*)?$/,
      '{site}/users/{1}.rss',
      '{site}/users/{1}/feed.atom',
      '{site}/users/{1}.atom',
    ],
    // Lemmy documentation, "RSS/Atom feeds"; PeerTube REST API, "Video Feeds".
    [
      /^\/c\/([a-z0-9_]+)(?:\?.*)?$/i,
      '{site}/feeds/c/{1}.xml?sort=New',
      '{site}/feeds/videos.xml?videoChannelName={1}',
    ],
    [
      /^\/(?:c|video-channels)\/([\w.-]+)(?:\/(?:videos|video-playlists))?(?:\?.*)?$/i,
      '{site}/feeds/videos.xml?videoChannelName={1}',
    ],
    [
      /^\/(?:a|accounts)\/([\w.-]+)\/(?:videos|video-channels)(?:\?.*)?$/i,
      '{site}/feeds/videos.xml?accountName={1}',
    ],
  ],
};

/** Mastodon documentation, "Network features": a tag. Its path is common elsewhere, so only hosts of that name count. */
export const MASTODON_TAGS: FeedService = {
  hosts:
    /(?:^|[.-])(?:mastodon|mstdn|masto)[.-]|^(?:chaos\.social|fosstodon\.org|hachyderm\.io|infosec\.exchange|journa\.host|mas\.to|mastodonapp\.uk|newsie\.social|techhub\.social)$/,
  pages: [[/^\/tags\/([^/?]+)(?:\?.*)?$/, '{site}/tags/{1}.rss'], ...FEDIVERSE.pages],
};

/** Hosts whose pages look like those of the Fediverse and are none: they are not asked for such feeds. */
export const NOT_FEDIVERSE =
  /(?:^|\.)(?:behance\.net|codepen\.io|facebook\.com|google\.com|hackmd\.io|instagram\.com|kick\.com|linkedin\.com|linktr\.ee|npmjs\.com|observablehq\.com|patreon\.com|pinterest\.com|producthunt\.com|rumble\.com|snapchat\.com|t\.me|threads\.(?:com|net)|tiktok\.com|twitter\.com|unsplash\.com|vk\.com|wattpad\.com|x\.com)$/;
