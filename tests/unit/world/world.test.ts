/** The world of many hosts itself: it answers by name, for http and https, and writes everything down. */
import { request } from 'node:http';
import { connect } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { isGranted } from '../../world/granted.ts';
import { allPublishers, publisherOf } from '../../world/publishers.ts';
import { openWorld, type World } from '../../world/world.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

test('a name is answered by its publisher over http and https, and an unknown one by none', async () => {
  const world = await openWorld(allPublishers(NOW), () => NOW);
  onTestFinished(world.close);
  expect(await plain(world, 'http://harbour-herald.test/')).toEqual({
    status: 301,
    location: 'https://www.harbour-herald.test/',
  });
  expect(await secure(world, 'www.harbour-herald.test', '/rss.xml')).toContain(
    '<title>Pilots Welcome Railway Platform in Quayside</title>',
  );
  await expect(plain(world, 'http://nobody.test/')).rejects.toThrow();
  await expect(secure(world, 'nobody.test', '/')).rejects.toThrow('502');
  await expect(secure(world, 'plain-daily.test', '/')).rejects.toThrow('502');
  expect(world.requests.map(({ url, status }) => [url, status])).toEqual([
    ['http://harbour-herald.test/', 301],
    ['https://www.harbour-herald.test/rss.xml', 200],
    ['http://nobody.test/', 0],
    ['https://nobody.test/', 0],
    ['https://plain-daily.test/', 0],
  ]);
});

test('every publisher answers for what a reader types, and none for the host of another', () => {
  const publishers = allPublishers(NOW);
  const hosts = publishers.flatMap(one => one.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
  expect(new Set(publishers.map(({ kind }) => kind)).size).toBe(publishers.length);
  for (const { typed, hosts: own } of publishers) {
    const { host } = new URL(/^https?:/.test(typed) ? typed : `https://${typed}`);
    expect(own).toContain(host);
  }
});

test('a newspaper at its bare name leads to its front page, whose feed names its articles and pictures', () => {
  const paper = publisherOf('bare name to www', allPublishers(NOW));
  const ask = (path: string) =>
    paper.answer({
      scheme: 'https',
      host: 'www.harbour-herald.test',
      path,
      query: '',
      cookie: null,
    });
  expect(String(ask('/')?.body)).toContain('type="application/rss+xml"');
  const feed = String(ask('/rss.xml')?.body);
  const link = /<link>(https:[^<]+\/news\/[^<]+)<\/link>/.exec(feed)?.[1] ?? '';
  const picture = /media:content url="([^"]+)"/.exec(feed)?.[1] ?? '';
  expect(String(ask(new URL(link).pathname)?.body)).toContain('class="article-body"');
  const drawn = ask(new URL(picture).pathname);
  expect(drawn?.headers['Content-Type']).toBe('image/png');
  expect(
    Buffer.from(drawn?.body ?? '')
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

test('a request is covered by a grant of its scheme and its domain alone', () => {
  const granted = ['https://*.harbour-herald.test/*', 'http://nas/*'];
  const covers = (scheme: 'http' | 'https', host: string) => isGranted({ scheme, host }, granted);
  expect(covers('https', 'harbour-herald.test')).toBe(true);
  expect(covers('https', 'www.harbour-herald.test')).toBe(true);
  expect(covers('http', 'nas:8080')).toBe(true);
  expect(covers('http', 'harbour-herald.test')).toBe(false);
  expect(covers('https', 'not-harbour-herald.test')).toBe(false);
});

/** A request of a browser to its proxy. */
function plain(
  world: World,
  url: string,
): Promise<{ status: number | undefined; location: string | undefined }> {
  return new Promise((resolve, reject) => {
    const asked = request({
      host: '127.0.0.1',
      port: world.proxyPort,
      path: url,
      headers: { host: new URL(url).host },
    });
    asked.on('response', ({ statusCode, headers }) =>
      resolve({ status: statusCode, location: headers.location }),
    );
    asked.on('error', reject);
    asked.end();
  });
}

/** A request through a tunnel; the whole answer as text. */
function secure(world: World, host: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({
      host: '127.0.0.1',
      port: world.proxyPort,
      method: 'CONNECT',
      path: `${host}:443`,
    });
    asked.on('error', reject);
    asked.on('connect', ({ statusCode }, socket) => {
      if (statusCode !== 200) return reject(new Error(`The proxy answered ${statusCode}.`));
      const tunnel = connect({ socket, servername: host, rejectUnauthorized: false });
      let text = '';
      tunnel.on('data', chunk => {
        text += String(chunk);
      });
      tunnel.on('end', () => resolve(text));
      tunnel.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    });
    asked.end();
  });
}
