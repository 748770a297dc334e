/** What a publisher of the world is, and the answers that its hosts give. */

/** A request as a publisher sees it. */
export interface WorldRequest {
  readonly scheme: 'http' | 'https';
  /** In lower case and punycode, with its port where that is not the scheme's own: "nas:8080". */
  readonly host: string;
  readonly path: string;
  /** With its "?", or ''. */
  readonly query: string;
  readonly cookie: string | null;
}

/** What a host answers. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** One publisher with all its hosts, its own and those of others that work for it alone. */
export interface Publisher {
  /** The kind of site that it stands for, in a few words. */
  readonly kind: string;
  /** What a reader types to follow it. */
  readonly typed: string;
  /** The headline of its newest article; null where nothing can be read. */
  readonly headline: string | null;
  /** Every host that answers for it; no two publishers share one. */
  readonly hosts: readonly string[];
  /** Whether its hosts answer over http alone. */
  readonly isPlain?: boolean;
  /** null is a 404. */
  readonly answer: (request: WorldRequest) => Answer | null;
}

/** A page or document that is there. */
export function found(
  type: string,
  body: string | Buffer,
  headers: Answer['headers'] = {},
): Answer {
  return { status: 200, headers: { 'Content-Type': type, ...headers }, body };
}

/** A web page. */
export function html(body: string, status = 200): Answer {
  return { ...found('text/html; charset=utf-8', body), status };
}

/** Leads on to `location`; 301 is for good, 302 for a while (RFC 9110 15.4). */
export function redirect(location: string, status: 301 | 302 | 307 | 308 = 301): Answer {
  return {
    status,
    headers: { Location: location, 'Content-Type': 'text/html' },
    body: `<a href="${location}">Moved</a>`,
  };
}

/** A refusal with a short page. */
export function refusal(status: number, words: string, headers: Answer['headers'] = {}): Answer {
  const page = html(`<!doctype html><title>${words}</title><h1>${words}</h1>`, status);
  return { ...page, headers: { ...page.headers, ...headers } };
}
