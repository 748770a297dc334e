/** Finds the publisher of an article: the registrable domain of its page, by rules like the public suffix list's. */

/** What is known of an article's origin. */
export interface Origin {
  readonly link: string | null;
  readonly feedId: string;
}

/**
 * A name for the outlet: the registrable domain of the page, so that a publisher's many feeds are one outlet; the feed
 * itself where there is no such domain.
 */
export function publisherOf({ link, feedId }: Origin): string {
  const host = link === null ? null : (URL.parse(link)?.hostname ?? null);
  return (host === null ? null : registrable(host)) ?? feedId;
}

/** Second levels under which countries give out names, as in `.co.uk`. */
const SECOND_LEVELS = new Set(
  (
    'ac asn asso biz co com ed edu firm go gob gouv gov govt gv ind info int jus leg ltd med mil muni name ne net ngo nhs nom or org ' +
    'parliament plc police priv pro sch school web'
  ).split(' '),
);
/** Hosting services, under which each customer has a name. */
const SHARED = new Set(
  (
    'appspot.com azurewebsites.net blogspot.com bsky.social cloudfront.net firebaseapp.com fly.dev github.io gitlab.io ghost.io glitch.me herokuapp.com ' +
    'hatenablog.com hatenablog.jp livejournal.com medium.com myshopify.com netlify.app neocities.org over-blog.com pages.dev render.com ' +
    'sakura.ne.jp squarespace.com substack.com tistory.com tumblr.com typepad.com vercel.app web.app webflow.io weebly.com wixsite.com wordpress.com ' +
    'workers.dev write.as co.com eu.com uk.com us.com de.com jp.net uk.net'
  ).split(' '),
);

/** Whether customers of a hosting service share `domain`, each with a name or a path of its own under it. */
export function isSharedDomain(domain: string): boolean {
  return SHARED.has(domain);
}

/** The registrable domain: "news.example.co.uk" gives "example.co.uk"; null for IP addresses and single names. */
export function registrable(host: string): string | null {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  if (
    labels.length < 2 ||
    labels.includes('') ||
    /^\d+$/.test(labels.at(-1) ?? '') ||
    host.includes(':')
  )
    return null;
  const two = labels.slice(-2).join('.');
  const [second = '', top = ''] = labels.slice(-2);
  const isSecondLevel = top.length === 2 && SECOND_LEVELS.has(second);
  const isShared =
    SHARED.has(two) || /^blogspot\.(?:co|com)\.[a-z]{2}$/.test(labels.slice(-3).join('.'));
  return labels.slice(isSecondLevel || isShared ? -3 : -2).join('.');
}

/** An address without scheme, query, fragment and last slash, so that different links to one page are equal. */
export function plainAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}
