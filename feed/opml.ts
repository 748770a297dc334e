/** Reads and writes OPML (opml.org/spec2.opml), the exchange format for lists of feeds. */
import type { ListedFeed } from '../model/feed-rows.ts';
import { exactAddress } from './address.ts';
import { collapse } from './markup.ts';
import { elements, parseXml, type XmlElement } from './xml.ts';

/** The feeds of a document, and its outlines with an invalid address. */
export interface OpmlResult {
  readonly feeds: readonly ListedFeed[];
  readonly refused: readonly string[];
}

const MAX_FEEDS = 5000;

/** @returns null where the document is no OPML. */
export function readOpml(source: string): OpmlResult | null {
  const roots = parseXml(source, null);
  const root = roots.find(({ name }) => name === 'opml' || name === 'body' || name === 'outline');
  if (root === undefined) return null;
  const feeds = new Map<string, ListedFeed>();
  const refused: string[] = [];
  const visit = (parent: XmlElement, folders: readonly string[]): void => {
    for (const child of elements(parent)) {
      if (child.name !== 'outline') {
        if (child.name === 'body' || child.name === 'opml') visit(child, folders);
        continue;
      }
      const label = collapse(child.attributes.title ?? child.attributes.text ?? '') || null;
      const address =
        child.attributes.xmlurl ?? (isFeedType(child) ? child.attributes.url : undefined);
      if (address === undefined) visit(child, label === null ? folders : [...folders, label]);
      else {
        const url = isScraped(child) ? null : exactAddress(address);
        if (url === null) refused.push(address.slice(0, 200));
        else if (!feeds.has(url) && feeds.size < MAX_FEEDS) {
          feeds.set(url, {
            url,
            title: label,
            folder: folderOf(child, folders, label),
          });
        }
        visit(child, folders);
      }
    }
  };
  visit(root, []);
  return { feeds: [...feeds.values()], refused };
}

/** Writes OPML 2.0 with one level of folders, which every reader understands. */
export function writeOpml(
  feeds: readonly (ListedFeed & { readonly siteLink: string | null })[],
  title: string,
  now: number,
): string {
  const folders = new Map<string | null, string[]>();
  for (const feed of feeds) {
    const name = escapeXml(feed.title ?? feed.url);
    const site = feed.siteLink === null ? '' : ` htmlUrl="${escapeXml(feed.siteLink)}"`;
    const line = `<outline type="rss" text="${name}" title="${name}" xmlUrl="${escapeXml(feed.url)}"${site}/>`;
    folders.set(feed.folder, [...(folders.get(feed.folder) ?? []), line]);
  }
  const groups = [...folders].map(([folder, lines]) =>
    folder === null
      ? lines.map(line => `    ${line}`).join('\n')
      : `    <outline text="${escapeXml(folder)}" title="${escapeXml(folder)}">\n${lines.map(line => `      ${line}`).join('\n')}\n    </outline>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>${escapeXml(title)}</title>
    <dateCreated>${new Date(now).toUTCString()}</dateCreated>
  </head>
  <body>
${groups.join('\n')}
  </body>
</opml>
`;
}

function isFeedType({ attributes }: XmlElement): boolean {
  return /^(rss|atom|feed)$/i.test(attributes.type ?? '');
}

/** Whether an outline is a page that FreshRSS scrapes by its own rules; it is not a feed. */
function isScraped({ attributes }: XmlElement): boolean {
  return /xpath|dotnotation|dotpath|javascript/i.test(attributes.type ?? '');
}

/** Thunderbird puts each feed into a folder of the feed's own name, which says nothing. */
function folderOf(
  child: XmlElement,
  folders: readonly string[],
  label: string | null,
): string | null {
  const named = folders[folders.length - 1] === label ? folders.slice(0, -1) : folders;
  return named.length === 0 ? category(child) : named.join(' / ');
}

/** Some readers write the folder as a category path: "/News/Asia". */
function category({ attributes }: XmlElement): string | null {
  const first = (attributes.category ?? '')
    .split(',')[0]
    ?.split('/')
    .filter(part => part !== '')
    .join(' / ');
  return first || null;
}

function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot carry them.
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return clean
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
