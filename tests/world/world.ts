/**
 * A web of many hosts on loopback: a proxy that takes a browser's requests for any name, http and https, and answers as the
 * publisher of that name does. Nothing is passed on to a network, and every request is written down.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';
import type { Answer, Publisher, WorldRequest } from './publisher.ts';

/** A request that was answered. */
export interface WorldLog extends Omit<WorldRequest, 'cookie'> {
  /** The whole address. */
  readonly url: string;
  /** 0 where nobody answers: no publisher has the name, or none over https. */
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Epoch ms. */
  readonly at: number;
}

export interface World {
  /** The port on 127.0.0.1 that a browser takes for its http and https proxy. */
  readonly proxyPort: number;
  /** Every request so far, in the order of the answers; those for names without a publisher are among them. */
  readonly requests: readonly WorldLog[];
  readonly close: () => Promise<void>;
}

/** Opens a world in which `publishers` answer for their hosts. */
export async function openWorld(
  publishers: readonly Publisher[],
  now: () => number = Date.now,
): Promise<World> {
  const byHost = new Map<string, Publisher>();
  for (const publisher of publishers)
    for (const host of publisher.hosts) {
      if (byHost.has(host)) throw new Error(`Two publishers have ${host}.`);
      byHost.set(host, publisher);
    }
  const requests: WorldLog[] = [];
  const log = (asked: WorldRequest, status: number, headers: IncomingMessage['headers']) => {
    const { scheme, host, path, query } = asked;
    const url = `${scheme}://${host}${path}${query}`;
    requests.push({ scheme, host, path, query, url, status, headers, at: now() });
  };
  const sockets = new Set<Socket>();

  const answer = (scheme: 'http' | 'https', message: IncomingMessage, response: ServerResponse) => {
    const request = requestOf(scheme, message);
    const publisher = byHost.get(request.host);
    if (publisher === undefined) {
      log(request, 0, message.headers);
      message.socket.destroy();
      return;
    }
    const given = publisher.answer(request) ?? NOT_THERE;
    log(request, given.status, message.headers);
    response.writeHead(given.status, { ...given.headers });
    response.end(message.method === 'HEAD' ? undefined : given.body);
  };

  const secure = createSecureServer(
    makeCertificate(
      [...byHost.keys()].filter(host => !host.includes(':')),
      now(),
    ),
    (message, response) => answer('https', message, response),
  );
  const proxy = createServer((message, response) => answer('http', message, response));
  // A tunnel (RFC 9110 9.3.6) ends at the server for https, whatever name it was asked for.
  proxy.on('connect', (message, socket: Socket, head) => {
    const host = (message.url ?? '').replace(/:443$/, '');
    const publisher = byHost.get(host);
    if (publisher === undefined || publisher.isPlain) {
      const asked = { scheme: 'https', host, path: '/', query: '', cookie: null } as const;
      log(asked, 0, message.headers);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  proxy.on('connection', socket => {
    sockets.add(socket);
    // A browser that is closed resets its connections.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));

  return {
    // A server that listens on a port has an address of this kind.
    proxyPort: (proxy.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise(resolve => {
        proxy.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

const NOT_THERE: Answer = {
  status: 404,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: '<!doctype html><title>404</title><h1>Page not found</h1>',
};

/** What was asked: a proxy is given the whole address (RFC 9112 3.2.2), a server behind a tunnel the path. */
function requestOf(
  scheme: 'http' | 'https',
  { url = '/', headers }: IncomingMessage,
): WorldRequest {
  const { host, pathname, search } = new URL(
    url,
    `${scheme}://${headers.host ?? 'nowhere.invalid'}`,
  );
  return { scheme, host, path: pathname, query: search, cookie: headers.cookie ?? null };
}
