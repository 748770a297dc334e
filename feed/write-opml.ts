/** Writes OPML 2.0 (opml.org/spec2.opml), the exchange format for lists of feeds. */
import type { ListedFolder } from '../model/feed-list.ts';
import type { FeedRow } from '../model/feed-rows.ts';
import { choicesOf, folderChoicesOf, OPML_NAMESPACE, OPML_PREFIX } from './opml-choices.ts';
import type { Attributes } from './outline.ts';

/** A feed as it is written into a document. */
export type ExportedFeed = Pick<
  FeedRow,
  | 'url'
  | 'title'
  | 'siteLink'
  | 'customTitle'
  | 'folder'
  | 'intervalMinutes'
  | 'isPaused'
  | 'alerts'
  | 'alertLevel'
  | 'inTicker'
  | 'owner'
>;

/**
 * Writes OPML 2.0 with one level of folders, which every reader understands, and what the reader chose in attributes of
 * Newsline's own.
 * @param folders What was chosen for folders.
 * @param title The title of the document.
 */
export function writeOpml(
  feeds: readonly ExportedFeed[],
  folders: readonly ListedFolder[],
  title: string,
  now: number,
): string {
  const lines = new Map<string | null, string[]>();
  for (const feed of feeds) {
    const name = feed.customTitle ?? feed.title;
    const line = outline({
      type: 'rss',
      text: name,
      title: name,
      xmlUrl: feed.url,
      ...(feed.siteLink === null ? {} : { htmlUrl: feed.siteLink }),
      ...(feed.customTitle === null ? {} : { [`${OPML_PREFIX}:title`]: feed.title }),
      ...choicesOf(feed),
    });
    const known = lines.get(feed.folder);
    if (known === undefined) lines.set(feed.folder, [line]);
    else known.push(line);
  }
  const chosen = new Map(folders.map(folder => [folder.name, folder]));
  const groups = [...lines].map(([name, inside]) => {
    if (name === null) return inside.map(line => `    <${line}/>`).join('\n');
    const folder = chosen.get(name);
    const choices = folder === undefined ? {} : folderChoicesOf(folder);
    const children = inside.map(line => `      <${line}/>`).join('\n');
    return `    <${outline({ text: name, title: name, ...choices })}>\n${children}\n    </outline>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0" xmlns:${OPML_PREFIX}="${OPML_NAMESPACE}">
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

function outline(attributes: Attributes): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeXml(value)}"`,
  );
  return `outline${written.join('')}`;
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
