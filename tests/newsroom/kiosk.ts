/** A reader's whole list on loopback: some fifty outlets in many languages, each an origin of its own, with pictures and icons. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type KioskItem, kioskEdition, type Outlet } from './kiosk-edition.ts';
import { itemMarkup, kioskFeed } from './kiosk-feeds.ts';
import { ICON_PATHS, kioskIcon } from './kiosk-icons.ts';
import { escapeHtml } from './pages.ts';
import { drawPng, photograph } from './photograph.ts';

/** A request that the kiosk answered. */
export interface KioskRequest {
  /** The slug of the outlet. */
  readonly outlet: string;
  /** The name by which it was asked: "127.0.0.1:4000". */
  readonly host: string;
  readonly path: string;
  readonly status: number;
}

export interface Kiosk {
  readonly outlets: readonly (Outlet & {
    /** The origin. */
    readonly home: string;
    /** The address of its feed. */
    readonly feed: string;
  })[];
  /** The addresses of all feeds. */
  readonly feeds: readonly string[];
  /** All of them as a list in OPML 2.0, in their folders. */
  readonly opml: string;
  readonly requests: readonly KioskRequest[];
  readonly close: () => Promise<void>;
}

export interface KioskOptions {
  /** Which outlets there are; all where left out. */
  readonly only?: (outlet: Outlet) => boolean;
  /** Changes what each has, such as `withoutPictures`. */
  readonly edit?: (outlet: Outlet) => Outlet;
}

/** Opens the kiosk on free ports. @param now Epoch ms; everything was published in the thirty hours before. */
export async function openKiosk(
  now: number,
  { only = () => true, edit = outlet => outlet }: KioskOptions = {},
): Promise<Kiosk> {
  const requests: KioskRequest[] = [];
  const edition = kioskEdition(now).filter(only).map(edit);
  const opened = await Promise.all(edition.map(outlet => openOutlet(outlet, requests)));
  const outlets = opened.map(({ outlet, home }) => ({ ...outlet, home, feed: `${home}/feed` }));
  return {
    outlets,
    feeds: outlets.map(({ feed }) => feed),
    opml: opmlOf(outlets),
    requests,
    close: async () => {
      for (const { server } of opened) server.closeAllConnections();
      await Promise.all(opened.map(({ server }) => new Promise(done => server.close(done))));
    },
  };
}

/** An outlet whose items have no pictures. */
export function withoutPictures(outlet: Outlet): Outlet {
  return { ...outlet, items: outlet.items.map(item => ({ ...item, motif: null })) };
}

async function openOutlet(
  outlet: Outlet,
  requests: KioskRequest[],
): Promise<{ outlet: Outlet; home: string; server: Server }> {
  let home = '';
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://kiosk.invalid').pathname;
    const { status = 200, type, body } = answerFor(outlet, path, home);
    const host = request.headers.host ?? '';
    response.on('close', () => requests.push({ outlet: outlet.slug, host, path, status }));
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
    const headers = { 'Content-Type': type, ETag: etag };
    if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
    else response.writeHead(status, headers).end(body);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  // A server that listens on a port has an address of this kind.
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { outlet, home, server };
}

interface KioskAnswer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Buffer;
}

const MISSING: KioskAnswer = { status: 404, type: 'text/plain', body: '404\n' };

function answerFor(outlet: Outlet, path: string, home: string): KioskAnswer {
  if (path === '/feed') return kioskFeed(outlet, home);
  if (path === '/') return html(outlet, `<h1>${escapeHtml(outlet.name)}</h1>`);
  if (path === ICON_PATHS[outlet.icon]) return kioskIcon(outlet);
  if (path === '/pixel.png')
    return { type: 'image/png', body: drawPng(1, 1, () => [255, 255, 255]) };
  const [, folder, number] = /^\/(news|pictures)\/(\d+)(?:\.html)?$/.exec(path) ?? [];
  const item = outlet.items[Number(number ?? -1)];
  if (item === undefined) return MISSING;
  if (folder === 'pictures') return pictureOf(item);
  const text = itemMarkup(outlet, item, home, true);
  return html(outlet, `<article><h1>${escapeHtml(item.headline)}</h1>${text}</article>`);
}

function html({ language, name, icon }: Outlet, body: string): KioskAnswer {
  const path = ICON_PATHS[icon];
  // Browsers look for an ICO file where nothing is named.
  const link = path === null || icon === 'ico' ? '' : `<link rel="icon" href="${path}">`;
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(name)}</title><link rel="alternate" type="application/rss+xml" href="/feed">${link}</head><body><main>${body}</main></body></html>`,
  };
}

const PICTURES = new URL('kiosk/pictures/', import.meta.url);

function pictureOf({ motif, oddity, headline }: KioskItem): KioskAnswer {
  if (motif === null) return MISSING;
  if (oddity === 'broken') return { type: 'image/webp', body: 'This is no picture.' };
  if (oddity === 'portrait') return { type: 'image/png', body: photograph(headline, 600, 900) };
  if (oddity === 'small') return { type: 'image/png', body: photograph(headline, 240, 160) };
  return { type: 'image/webp', body: readFileSync(new URL(`${motif}.webp`, PICTURES)) };
}

function opmlOf(outlets: Kiosk['outlets']): string {
  const folders = [...new Set(outlets.map(({ folder }) => folder))];
  const outlines = folders.map(folder => {
    const own = outlets
      .filter(outlet => outlet.folder === folder)
      .map(
        ({ name, feed, home }) =>
          `<outline type="rss" text="${escapeHtml(name)}" xmlUrl="${feed}" htmlUrl="${home}/"/>`,
      )
      .join('\n');
    return folder === null ? own : `<outline text="${escapeHtml(folder)}">\n${own}\n</outline>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0"><head><title>The kiosk</title></head><body>
${outlines.join('\n')}
</body></opml>
`;
}
