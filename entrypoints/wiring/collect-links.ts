/** Collects in a page, where nothing else of Newsline is, what the page says of feeds. Nothing but these links leaves it. */
import type { PageLink } from '../../feed/feed-links.ts';

/** What is brought out of a page; whoever receives it checks it, because a page can be of any kind. */
export interface CollectedLinks {
  /** The page's address. */
  readonly address: string;
  /** The type of its document. */
  readonly type: string;
  /** The name of the first element, also of a source that is shown as text; "jsonfeed" for a JSON Feed. */
  readonly root: string;
  /** The page's language, or ''. */
  readonly language: string;
  readonly links: readonly PageLink[];
}

/**
 * Is run in the page by `scripting.executeScript`, which takes its text alone: it uses nothing from outside itself. It asks
 * the prototypes, because elements of a page can stand in place of what `document` has under their names.
 */
export function collectLinks(): CollectedLinks {
  const MOST_LINKS = 100;
  const MOST_LOOKED_AT = 5000;
  const LONGEST_ADDRESS = 2000;
  const LONGEST_TEXT = 200;
  const LONGEST_START = 2000;
  const all = (selector: string) =>
    Array.from(Document.prototype.querySelectorAll.call(document, selector));
  const own = (name: 'contentType' | 'documentElement'): unknown =>
    Reflect.get(Document.prototype, name, document);
  const textOf = (element: Element, length: number) =>
    (Reflect.get(Node.prototype, 'textContent', element) ?? '').trim().slice(0, length);
  const said = (element: Element, name: string) =>
    (Element.prototype.getAttribute.call(element, name) ?? '').slice(0, LONGEST_TEXT);
  const linkOf = (element: Element, isInText: boolean) => {
    const href = Element.prototype.getAttribute.call(element, 'href') ?? '';
    const base: string = Reflect.get(Node.prototype, 'baseURI', element);
    const url = href.length > LONGEST_ADDRESS ? '' : (URL.parse(href, base)?.href ?? '');
    const words = isInText ? textOf(element, LONGEST_TEXT) : '';
    return {
      isInText,
      url,
      rel: said(element, 'rel'),
      type: said(element, 'type'),
      title: words || said(element, 'title') || said(element, 'aria-label'),
      language: said(element, 'hreflang'),
    };
  };
  const isOfWeb = ({ url }: { url: string }) => /^https?:/.test(url) && url.length < 4000;
  const named = all('link[href][type][rel~="alternate" i], link[href][rel~="feed" i]')
    .slice(0, MOST_LOOKED_AT)
    .map(element => linkOf(element, false))
    .filter(isOfWeb);
  // Links in the text are looked at where the head names no feed.
  const hasFeed = named.some(
    ({ rel, type, url }) =>
      /xml|json|rss|atom|feed/i.test(`${rel} ${type}`) &&
      !/oembed/i.test(type) &&
      !url.includes('/wp-json/'),
  );
  const linked = hasFeed
    ? []
    : all('a[href], area[href]')
        .slice(0, MOST_LOOKED_AT)
        .map(element => linkOf(element, true))
        .filter(isOfWeb)
        .filter(({ url, type, title }) =>
          /rss|atom|feed|rdf|xml|flux|json/i.test(`${url} ${type} ${title}`),
        );
  const type = String(own('contentType'));
  const root = own('documentElement');
  const element = root instanceof Element ? root : null;
  // Chromium shows XML in a page of its own, with the source inside, and feeds as plain text, as all do with JSON.
  const source = all('#webkit-xml-viewer-source-xml > *')[0] ?? element;
  const isText = element !== null && /json|^text\/plain/.test(type);
  const start = isText ? textOf(element, LONGEST_START).replaceAll('\\/', '/') : '';
  const [, inText] = /^\s*(?:<[?!][^>]*>\s*)*<(?:[\w-]+:)?(rss|feed|RDF)[\s>]/.exec(start) ?? [];
  const isJsonFeed = /^\s*\{.*"https?:\/\/(?:www\.)?jsonfeed\.org\/version/s.test(start);
  return {
    address: location.href,
    type: type.slice(0, LONGEST_TEXT),
    root: isJsonFeed ? 'jsonfeed' : (inText ?? source?.localName ?? '').slice(0, LONGEST_TEXT),
    language: element === null ? '' : said(element, 'lang'),
    links: [...named, ...linked].slice(0, MOST_LINKS),
  };
}
