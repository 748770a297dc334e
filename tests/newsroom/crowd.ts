/** Many small publishers at once, each host on a port of its own, for journeys with a thousand feeds. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Crowd {
  /** The addresses of all feeds. */
  readonly feeds: readonly string[];
  /** How often each was asked, in the order of `feeds`. */
  readonly asked: readonly number[];
  readonly close: () => Promise<void>;
}

/** A headline; those of one number in a row are taken for reports on one event. */
const sameEvents = (feed: number, item: number) => `Report ${item} of outlet ${feed}`;

/** A headline that shares no word with another one. */
export function ownEvent(feed: number, item: number): string {
  const word = (part: number) => {
    const seed = (feed * 1000 + item) * 3 + part;
    return [1, 26, 676, 17_576]
      .map(unit => 'bcdfghjklmnpqrstvwxyzaeiou'[Math.floor(seed / unit) % 26])
      .join('a');
  };
  return `${word(0)} ${word(1)} ${word(2)}`;
}

/** Opens `hosts` servers on loopback with `feedsEach` feeds of `items` items each. */
export async function openCrowd(
  hosts: number,
  feedsEach: number,
  items = 5,
  headlineOf = sameEvents,
): Promise<Crowd> {
  const asked: number[] = Array.from({ length: hosts * feedsEach }, () => 0);
  const servers = await Promise.all(
    Array.from({ length: hosts }, (_, host) =>
      listen(index => {
        const number = host * feedsEach + index;
        asked[number] = (asked[number] ?? 0) + 1;
        return feedOf(number, items, headlineOf);
      }),
    ),
  );
  const feeds = servers.flatMap(server => {
    const { port } = server.address() as AddressInfo;
    return Array.from({ length: feedsEach }, (_, index) => `http://127.0.0.1:${port}/${index}`);
  });
  return {
    feeds,
    asked,
    close: async () => {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map(server => new Promise(done => server.close(done))));
    },
  };
}

async function listen(bodyOf: (index: number) => string): Promise<Server> {
  const server = createServer((request, response) => {
    // These publishers have no pages and no icons.
    const index = /^\/(\d+)$/.exec(request.url ?? '')?.[1];
    if (index === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': 'application/rss+xml', ETag: '"1"' });
    response.end(bodyOf(Number(index)));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function feedOf(number: number, items: number, headlineOf: typeof sameEvents): string {
  const written = Array.from(
    { length: items },
    (_, index) =>
      `<item><guid isPermaLink="false">${number}-${index}</guid><title>${headlineOf(number, index)}</title><description>${'A summary of some words. '.repeat(20)}</description></item>`,
  );
  return `<rss version="2.0"><channel><title>Outlet ${number}</title>${written.join('')}</channel></rss>`;
}
