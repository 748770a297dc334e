/** Finds what a publisher embeds from elsewhere, and the address of it that a reader can open. */
import { pageOfEmbed } from './embed-pages.ts';

/** What is embedded; `other` is a map, a player of sound, a post, a chart. */
export type EmbedKind = 'video' | 'audio' | 'other';

/** An embedded thing as a link. */
export interface Embed {
  readonly kind: EmbedKind;
  /** Absolute, http or https. */
  readonly url: string;
  /** Plain text, at most 200 characters. */
  readonly title: string | null;
}

/** Elements that show what another site sends. */
export const EMBEDDING =
  /^(?:iframe|frame|embed|object|amp-(?:iframe|youtube|vimeo|dailymotion|brightcove)|lite-(?:youtube|vimeo))$/;

/** Hosts whose frames are a part of the article, on pages that hold other frames as well. */
export const EMBED_SITES =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|tiktok\.com|rumble\.com|rutube\.ru|ok\.ru|bilibili\.com|streamable\.com|ted\.com|loom\.com|wistia\.(?:com|net)|jwplatform\.com|jwplayer\.com|brightcove\.(?:com|net)|archive\.org|soundcloud\.com|spotify\.com|podcasts\.apple\.com|mixcloud\.com|bandcamp\.com|acast\.com|datawrapper\.dwcdn\.net|infogram\.com|flourish\.studio|google\.[a-z.]+\/maps|openstreetmap\.org|instagram\.com|facebook\.com\/plugins\/(?:video|post)|twitter\.com|x\.com|documentcloud\.org|scribd\.com)/i;

const ADDRESSES = [
  'src',
  'data',
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-litespeed-src',
];
const MAX_ADDRESS = 2000;
const MAX_TITLE = 200;

/** What `element`, one of EMBEDDING, shows; null where that is nothing for a reader. */
export function embedOf(element: Element, base: string | null): Embed | null {
  if (isInvisible(element)) return null;
  const url = addressOf(element, base);
  if (url === null || isForNobody(url)) return null;
  return {
    kind:
      isVideo(url) || /youtube|vimeo|dailymotion|brightcove/.test(element.localName)
        ? 'video'
        : 'other',
    url: pageOfEmbed(url),
    title: titleOf(element),
  };
}

/**
 * What a player that can play nothing here stands for: the file on http, else the article itself; null where there is
 * neither.
 * @param base The article's address.
 */
export function embedOfPlayer(player: Element, base: string | null): Embed | null {
  if (isInvisible(player)) return null;
  const files = [player, ...player.querySelectorAll('source')].map(one =>
    webAddress(one.getAttribute('src'), base),
  );
  const url = files.find(one => one !== null)?.href ?? webAddress(base, null)?.href ?? null;
  if (url === null) return null;
  return { kind: player.localName === 'audio' ? 'audio' : 'video', url, title: titleOf(player) };
}

/** `reference` made absolute, if it leads to the web. */
export function webAddress(reference: string | null, base: string | null): URL | null {
  const trimmed = reference?.trim() ?? '';
  if (trimmed === '' || trimmed.length > MAX_ADDRESS) return null;
  // Without an article's address "//host/path" still names a host.
  const url = URL.parse(trimmed, base ?? (trimmed.startsWith('//') ? 'https://x' : undefined));
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
}

function addressOf(element: Element, base: string | null): URL | null {
  const id = element.getAttribute('data-videoid') ?? element.getAttribute('videoid');
  if (id !== null && /^[\w-]{1,40}$/.test(id)) {
    if (element.localName.includes('youtube'))
      return URL.parse(`https://www.youtube.com/embed/${id}`);
    if (element.localName.includes('vimeo'))
      return URL.parse(`https://player.vimeo.com/video/${id}`);
    return URL.parse(`https://www.dailymotion.com/embed/video/${id}`);
  }
  const params = [...element.querySelectorAll('param')].filter(param =>
    /^(?:movie|src|url)$/i.test(param.getAttribute('name') ?? ''),
  );
  const given = [
    ...ADDRESSES.map(name => element.getAttribute(name)),
    ...params.map(param => param.getAttribute('value')),
  ];
  for (const one of given) {
    const url = webAddress(one, base);
    if (url !== null) return url;
  }
  return null;
}

const VIDEO_SITES =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|twitch\.tv|tiktok\.com|rumble\.com|rutube\.ru|bilibili\.com|streamable\.com|ted\.com|loom\.com|wistia\.(?:com|net)|jwplatform\.com|jwplayer\.com|brightcove\.(?:com|net)|kaltura\.com|vidyard\.com|odysee\.com)$/;

function isVideo({ hostname, pathname }: URL): boolean {
  return VIDEO_SITES.test(hostname) || /(?:^|[/_.-])videos?(?:$|[/_.-])/i.test(pathname);
}

/** Hosts of advertisements and of counters. */
const AD_SITES =
  /(?:^|\.)(?:doubleclick\.net|googlesyndication\.com|googletag(?:manager|services)\.com|google-analytics\.com|googleadservices\.com|2mdn\.net|amazon-adsystem\.com|adnxs\.com|criteo\.(?:com|net)|taboola\.com|outbrain\.com|scorecardresearch\.com|quantserve\.com|hotjar\.com|chartbeat\.(?:com|net)|adform\.net|adsafeprotected\.com|rubiconproject\.com|pubmatic\.com|openx\.net|smartadserver\.com|teads\.tv|mgid\.com|revcontent\.com|zedo\.com|disqus\.com|addthis\.com|sharethis\.com|mc\.yandex\.ru|recaptcha\.net)$/;
const AD_LABEL =
  /^(?:ads?|adserv(?:er|ice)?|banners?|pixel|track(?:er|ing)?|stats?|analytics|metrics|beacon)\d*\./;
/** Paths of advertisements, counters, buttons to share and forms to sign up. */
const AD_PATH =
  /\/(?:ads?|adserver|banners?|pixel|track(?:er|ing)?|beacon|recaptcha|newsletters?|subscribe|sign-?up)(?:[/.]|$)|^\/plugins\/(?:like|share|comments|page|follow|group)|(?:follow|tweet)_button/i;

function isForNobody({ hostname, pathname }: URL): boolean {
  return AD_SITES.test(hostname) || AD_LABEL.test(hostname) || AD_PATH.test(pathname);
}

const HIDING =
  /(?:display:none|visibility:hidden|opacity:0(?:[;.]|$)|(?:^|;)(?:width|height):[012](?:\.\d+)?(?:px)?(?:;|$))/i;

function isInvisible(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = (element.getAttribute('style') ?? '').slice(0, 1000).replace(/\s+/g, '');
  // A width of nothing beside a least width is how a frame is made to fill a narrow screen.
  if (/min-width:/i.test(style)) return false;
  if (HIDING.test(style)) return true;
  return ['width', 'height'].some(name =>
    /^\s*[012](?:\.\d+)?\s*(?:px)?\s*$/.test(element.getAttribute(name) ?? ''),
  );
}

/** Titles that every frame of a site has. */
const NO_TITLE =
  /^(?:(?:youtube|vimeo|dailymotion|twitch|jw|brightcove|embedded|html5|media|the|video|player|iframe|frame|embed|object|content|post|untitled|advertisement|null|undefined)(?:[\s_-]+|$))+$/i;

function titleOf(element: Element): string | null {
  const given = element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '';
  const title = given.slice(0, 1000).replace(/\s+/g, ' ').trim();
  if (title.length < 3 || /^https?:/i.test(title) || NO_TITLE.test(title)) return null;
  return title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1).trimEnd()}…` : title;
}
