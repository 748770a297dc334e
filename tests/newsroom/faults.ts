/** The faults that the newsroom can simulate, by name. */
import type { ServerResponse } from 'node:http';

export type Fault =
  | 'slow'
  | 'late'
  | 'not-found'
  | 'gone'
  | 'too-many-requests'
  | 'server-error'
  | 'login'
  | 'redirect'
  | 'redirect-away'
  | 'broken-xml'
  | 'html'
  | 'empty'
  | 'cut'
  | 'endless';

export const FAULTS: readonly Fault[] = [
  'slow',
  'late',
  'not-found',
  'gone',
  'too-many-requests',
  'server-error',
  'login',
  'redirect',
  'redirect-away',
  'broken-xml',
  'html',
  'empty',
  'cut',
  'endless',
];

/** What a fault needs to know of the answer that it spoils. */
export interface Spoilable {
  readonly type: string;
  readonly body: string;
  /** Where a redirect leads. */
  readonly elsewhere: string;
}

/** How long `slow` waits, in ms. */
export const SLOW_MS = 8000;

/** Answers with `fault` instead of the truth; `answer` is what would have been sent. The newsroom keeps what is "late". */
export function answerWithFault(
  fault: Exclude<Fault, 'late'>,
  answer: Spoilable,
  response: ServerResponse,
): void {
  const plain = (status: number, headers: Record<string, string> = {}) =>
    response.writeHead(status, { 'Content-Type': 'text/plain', ...headers }).end(`${status}\n`);
  switch (fault) {
    case 'slow': {
      const timer = setTimeout(
        () => response.writeHead(200, { 'Content-Type': answer.type }).end(answer.body),
        SLOW_MS,
      );
      response.on('close', () => clearTimeout(timer));
      return;
    }
    case 'not-found':
      plain(404);
      return;
    case 'gone':
      plain(410);
      return;
    case 'too-many-requests':
      plain(429, { 'Retry-After': '3600' });
      return;
    case 'server-error':
      plain(500);
      return;
    case 'login':
      plain(401, { 'WWW-Authenticate': 'Basic realm="newsroom"' });
      return;
    case 'redirect':
      plain(301, { Location: answer.elsewhere });
      return;
    case 'redirect-away':
      plain(301, { Location: answer.elsewhere.replace('127.0.0.1', 'localhost') });
      return;
    case 'broken-xml':
      response
        .writeHead(200, { 'Content-Type': answer.type })
        .end('<nothing><a feed & would </begin> with');
      return;
    case 'html':
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<!doctype html><html><body><h1>Welcome</h1></body></html>');
      return;
    case 'empty':
      response.writeHead(200, { 'Content-Type': answer.type }).end();
      return;
    case 'cut':
      response.writeHead(200, {
        'Content-Type': answer.type,
        'Content-Length': String(Buffer.byteLength(answer.body)),
      });
      response.write(answer.body.slice(0, answer.body.length / 2), () => response.destroy());
      return;
    case 'endless':
      sendEndlessly(answer, response);
  }
}

/** Writes for as long as somebody reads, yet never more than 200 MB. */
function sendEndlessly(answer: Spoilable, response: ServerResponse): void {
  const chunk = Buffer.alloc(256 * 1024, ' ');
  let left = 800;
  response.writeHead(200, { 'Content-Type': answer.type });
  response.write(answer.body.slice(0, 200));
  const write = () => {
    while (left-- > 0 && !response.destroyed) {
      if (!response.write(chunk)) return;
    }
    response.end();
  };
  response.on('drain', write);
  write();
}
