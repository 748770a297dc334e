/** The sample publisher: three feeds, their pages and pictures on 127.0.0.1, used by `npm start`, journeys and benches. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { editions, type FeedEdition, type Published, STORY_STEPS } from './edition.ts';
import { answerWithFault, FAULTS, type Fault } from './faults.ts';
import { feedDocument } from './feed-documents.ts';
import { SOURCE_SITES, type SourceSite } from './icons.ts';
import { articlePage, frontPage, picture } from './pages.ts';
import { sitemapAnswer } from './sitemaps.ts';

/** A request that was answered. */
export interface LoggedRequest {
  readonly path: string;
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Epoch ms. */
  readonly at: number;
}

export interface Newsroom {
  /** "http://127.0.0.1:PORT". */
  readonly origin: string;
  /** The addresses of its three feeds. */
  readonly feeds: readonly string[];
  readonly requests: readonly LoggedRequest[];
  /** The requests for the sources' front pages and icons, which stand on ports of their own. */
  readonly siteRequests: readonly LoggedRequest[];
  /** Publishes the next step of the growing story; its headline, or null when there is no further step. */
  readonly advance: () => string | null;
  /** Corrects the second step of the growing story. */
  readonly rewrite: () => void;
  /** Lets every answer for `path` fail in this way, until null. */
  readonly fail: (path: string, fault: Fault | null) => void;
  readonly close: () => Promise<void>;
}

export interface NewsroomOptions {
  /** Called with each answered request. */
  readonly onRequest?: (request: LoggedRequest) => void;
  readonly now?: () => number;
}

/** Opens the newsroom on a free port. A path `/fail/FAULT/...` always fails in that way. */
export async function openNewsroom({
  onRequest,
  now = Date.now,
}: NewsroomOptions = {}): Promise<Newsroom> {
  const openedAt = now();
  const stepsAt: number[] = [];
  let isRewritten = false;
  const faults = new Map<string, Fault>();
  const late: { readonly path: string; readonly answer: () => void }[] = [];
  const requests: LoggedRequest[] = [];
  const siteRequests: LoggedRequest[] = [];
  let ports: ReadonlyMap<string, number> = new Map();
  let origin = '';

  const log = (
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
    into: LoggedRequest[],
  ) =>
    response.on('close', () => {
      const { headers } = request;
      const logged = { path, status: response.statusCode, headers, at: now() };
      into.push(logged);
      onRequest?.(logged);
    });
  const siteServers = SOURCE_SITES.map(site =>
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://newsroom.invalid');
      log(pathname, request, response, siteRequests);
      const published = editions(openedAt, stepsAt, isRewritten).flatMap(one => one.articles);
      send(answerOfSite(site, pathname, published), request, response);
    }),
  );
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://newsroom.invalid');
    log(pathname, request, response, requests);
    const [, named, rest] = /^\/fail\/([a-z-]+)(\/.*)$/.exec(pathname) ?? [];
    const path = rest ?? pathname;
    const fault = FAULTS.find(known => known === named) ?? faults.get(path);
    // Where the reader came by another name, links stay on that name.
    const answer = answerFor(
      path,
      editions(openedAt, stepsAt, isRewritten),
      `http://${request.headers.host ?? new URL(origin).host}`,
      ports,
    );
    if (fault === 'late') late.push({ path, answer: () => send(answer, request, response) });
    else if (fault !== undefined)
      answerWithFault(fault, { ...answer, elsewhere: `${origin}/moved${path}` }, response);
    else send(answer, request, response);
  });
  origin = `http://127.0.0.1:${await listen(server)}`;
  const sitePorts = await Promise.all(siteServers.map(listen));
  ports = new Map(SOURCE_SITES.map(({ feed }, index) => [feed, sitePorts[index] ?? 0]));

  return {
    origin,
    feeds: ['/courier.xml', '/tonle.atom', '/wire.json'].map(path => origin + path),
    requests,
    siteRequests,
    advance: () => {
      if (stepsAt.length >= STORY_STEPS) return null;
      stepsAt.push(now());
      return editions(openedAt, stepsAt)[0]?.articles[0]?.headline ?? null;
    },
    rewrite: () => {
      isRewritten = true;
    },
    fail: (path, fault) => {
      if (fault === null) faults.delete(path);
      else faults.set(path, fault);
      for (const one of late.splice(0)) {
        if (one.path === path) one.answer();
        else late.push(one);
      }
    },
    close: async () => {
      await Promise.all([server, ...siteServers].map(close));
    },
  };
}

/** Opens a server on a free port of loopback. @returns The port. */
async function listen(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

interface Answer<Body = string> {
  readonly status: number;
  readonly type: string;
  readonly body: Body;
  /** Epoch ms, for feeds. */
  readonly changedAt: number | null;
}

/** The front page of a source, and its icon. */
function answerOfSite(
  { head, icon }: SourceSite,
  path: string,
  published: readonly Published[],
): Answer<string | Buffer> {
  if (path === '/') return html(frontPage(published, head));
  if (path === icon.path) return { status: 200, type: icon.type, body: icon.body, changedAt: null };
  return NOT_THERE;
}

/** @param ports The port of each source's own site, by the path of its feed. */
function answerFor(
  path: string,
  published: readonly FeedEdition[],
  origin: string,
  ports: ReadonlyMap<string, number>,
): Answer {
  const plainPath = path.replace(/^\/(?:moved|elsewhere)/, '');
  const edition = published.find(one => one.path === plainPath);
  if (edition !== undefined) {
    const changedAt = Math.max(...edition.articles.map(({ publishedAt }) => publishedAt));
    // Under this path a feed's articles and pictures stand on another host.
    const home = path.startsWith('/elsewhere/')
      ? origin.replace(/\/\/[^:/]+/, '//pages.test')
      : origin;
    const site = new URL('/', home);
    site.port = String(ports.get(plainPath) ?? '');
    return { status: 200, ...feedDocument(edition, home, site.href), changedAt };
  }
  const slug = /^\/(?:articles|pictures)\/([a-z0-9-]+)\.(?:html|svg)$/.exec(path)?.[1];
  const articles = published.flatMap(one => one.articles);
  const article = articles.find(one => one.slug === slug);
  if (article !== undefined && path.endsWith('.html')) return html(articlePage(article, origin));
  if (article !== undefined)
    return { status: 200, type: 'image/svg+xml', body: picture(article.slug), changedAt: null };
  if (path === '/') return html(frontPage(articles));
  const sitemap = sitemapAnswer(
    path,
    published.find(one => one.path === '/courier.xml'),
    origin,
  );
  if (sitemap !== null) return { status: 200, ...sitemap, changedAt: null };
  return NOT_THERE;
}

const NOT_THERE: Answer = { status: 404, type: 'text/plain', body: '404\n', changedAt: null };

function html(body: string): Answer {
  return { status: 200, type: 'text/html; charset=utf-8', body, changedAt: null };
}

function send(
  answer: Answer<string | Buffer>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const etag = `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 16)}"`;
  const headers: Record<string, string> = { 'Content-Type': answer.type, ETag: etag };
  // A site that wants to know its visitors again; Newsline's requests must never carry this.
  if (answer.type.startsWith('text/html')) headers['Set-Cookie'] = 'visitor=7; Path=/';
  if (answer.changedAt !== null)
    headers['Last-Modified'] = new Date(answer.changedAt).toUTCString();
  if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
  else response.writeHead(answer.status, headers).end(answer.body);
}
