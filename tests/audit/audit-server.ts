/** A web server that serves the made-up publishers on loopback and writes down every request and every breach. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { documentAt, newestIndex, type Publisher } from './publishers.ts';

/** What one request was. Instants are epoch ms of the simulated clock. */
export interface LoggedRequest {
  readonly publisher: Publisher;
  readonly at: number;
  readonly isConditional: boolean;
  readonly status: number;
  /** Of the body. */
  readonly bytes: number;
}

/** Breaches of what was asked for, by kind; all have to stay 0. */
export interface Breaches {
  /** Sent no validator though one was given. */
  unconditional: number;
  maxAge: number;
  retryAfter: number;
  spacing: number;
  skipHours: number;
  afterGone: number;
}

/** What a server saw that was asked as it wished. */
export const NO_BREACHES: Readonly<Breaches> = {
  unconditional: 0,
  maxAge: 0,
  retryAfter: 0,
  spacing: 0,
  skipHours: 0,
  afterGone: 0,
};

export interface AuditServer {
  readonly origin: string;
  readonly log: readonly LoggedRequest[];
  readonly breaches: Readonly<Breaches>;
  readonly close: () => Promise<void>;
}

/** What the server remembers of a feed. */
interface Given {
  gaveValidator: boolean;
  freshUntil: number;
  retryAt: number;
  isGone: boolean;
}

const SPACING_MS = 500;
/** A day is the longest that a reader has to take a max-age at its word. */
const LONGEST_MS = 86_400_000;

export async function startAuditServer(
  all: readonly Publisher[],
  now: () => number,
): Promise<AuditServer> {
  const log: LoggedRequest[] = [];
  const breaches: Breaches = { ...NO_BREACHES };
  const given = new Map<number, Given>();
  const hostAskedAt = new Map<string, number>();
  const server = createServer((request, response) => {
    const publisher = all[Number(/\/(\d+)$/.exec(request.url ?? '')?.[1])];
    if (publisher === undefined) {
      response.writeHead(404).end();
      return;
    }
    const at = now();
    const known = given.get(publisher.id) ?? {
      gaveValidator: false,
      freshUntil: 0,
      retryAt: 0,
      isGone: false,
    };
    given.set(publisher.id, known);
    const etag = request.headers['if-none-match'] ?? null;
    const since = request.headers['if-modified-since'] ?? null;
    const isConditional = etag !== null || since !== null;
    if (known.gaveValidator && !isConditional) breaches.unconditional++;
    if (at < known.freshUntil) breaches.maxAge++;
    if (at < known.retryAt) breaches.retryAfter++;
    if (known.isGone) breaches.afterGone++;
    const lastAt = hostAskedAt.get(publisher.host);
    if (lastAt !== undefined && at - lastAt < SPACING_MS) breaches.spacing++;
    hostAskedAt.set(publisher.host, at);
    if (known.freshUntil > 0 && publisher.skipHours.includes(new Date(at).getUTCHours()))
      breaches.skipHours++;
    const answer = answerTo(publisher, at, etag, since);
    known.freshUntil = answer.freshUntil;
    known.retryAt = answer.retryAt;
    known.gaveValidator ||= answer.status === 200 && publisher.validators !== 'none';
    known.isGone = answer.status === 410;
    log.push({ publisher, at, isConditional, status: answer.status, bytes: answer.body.length });
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    log,
    breaches,
    close: () =>
      new Promise<void>(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly freshUntil: number;
  readonly retryAt: number;
}

/** What `publisher` answers at `at` to a request with these validators. */
export function answerTo(
  publisher: Publisher,
  at: number,
  etag: string | null,
  since: string | null,
): Answer {
  const { trouble, goneAt, maxAge, expires, validators } = publisher;
  if (goneAt !== null && at >= goneAt)
    return { status: 410, headers: {}, body: '', freshUntil: 0, retryAt: 0 };
  if (trouble !== null && at >= trouble.from && at < trouble.to) {
    const retryAt = /^\d+$/.test(trouble.retryAfter)
      ? at + Number(trouble.retryAfter) * 1000
      : Date.parse(trouble.retryAfter);
    const headers = { 'Retry-After': trouble.retryAfter };
    return { status: publisher.id % 2 ? 429 : 503, headers, body: '', freshUntil: 0, retryAt };
  }
  const newest = newestIndex(publisher, at);
  const ownTag = `"${publisher.id}-${newest}"`;
  const ownDate = new Date(publisher.items[newest] ?? 0).toUTCString();
  const headers: Record<string, string> = {
    'Content-Type': 'application/rss+xml',
    Date: new Date(at).toUTCString(),
  };
  if (validators === 'etag' || validators === 'both') headers.ETag = ownTag;
  if (validators === 'last-modified' || validators === 'both') headers['Last-Modified'] = ownDate;
  if (maxAge !== null) headers['Cache-Control'] = `public, max-age=${maxAge}`;
  if (expires) headers.Expires = new Date(at + 1_800_000).toUTCString();
  const freshMs = Math.min(LONGEST_MS, (maxAge ?? (expires ? 1800 : 0)) * 1000);
  // HTTP dates have no milliseconds: what a reader hears of Expires may be a second short.
  const freshUntil = Math.max(1, at + freshMs - (expires ? 1000 : 0));
  const isSame = etag === null ? since !== null && since === ownDate : etag === ownTag;
  return isSame && validators !== 'none'
    ? { status: 304, headers, body: '', freshUntil, retryAt: 0 }
    : { status: 200, headers, body: documentAt(publisher, at), freshUntil, retryAt: 0 };
}
