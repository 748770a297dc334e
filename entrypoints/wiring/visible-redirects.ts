/**
 * Makes requests whose redirects can be seen. Browsers hide from `fetch` where a redirect leads and show it to webRequest, so
 * a listener stands beside each request, for its host alone and only as long as it runs.
 */
import browser, { type WebRequest } from 'webextension-polyfill';
import { resolveLocation } from '../../poll/redirect-target.ts';

/** How long the report on a redirect may take after the response is there, in ms. */
const REPORT_MS = 5000;

interface Redirect {
  readonly status: number;
  /** The whole address; null where the redirect names none. */
  readonly target: string | null;
}

/** A redirect of which nothing is known. */
const UNKNOWN: Redirect = { status: 302, target: null };
/** What stands for a status that is none of a redirect, as browsers may report for their own ones. */
const TEMPORARY = 307;

/**
 * Fetches `url` with `redirect: 'manual'`. A redirect is answered with its status and Location, as in Node; where the browser
 * does not report it, with a 302 that names no address. Rejects as `fetch` does.
 */
export async function fetchShowingRedirects(url: string, init: RequestInit): Promise<Response> {
  const watch = watchRedirects(url);
  try {
    const response = await fetch(url, { ...init, redirect: 'manual' });
    if (response.type !== 'opaqueredirect') return response;
    const redirect = await Promise.race([watch.redirect, afterwards(REPORT_MS)]);
    const { status, target } = redirect ?? UNKNOWN;
    const known = status >= 300 && status < 400 ? status : TEMPORARY;
    return new Response(null, {
      status: known,
      headers: target === null ? {} : { Location: target },
    });
  } finally {
    watch.end();
  }
}

/** Listens for the redirect of this page's or worker's own request for `url`. */
function watchRedirects(url: string): {
  readonly redirect: Promise<Redirect | null>;
  readonly end: () => void;
} {
  const { webRequest } = browser;
  if (webRequest === undefined) return { redirect: Promise.resolve(null), end: () => {} };
  const { hostname, href } = new URL(url);
  const wanted = href.replace(/#.*$/, '');
  const { promise: redirect, resolve } = Promise.withResolvers<Redirect>();
  const onHeaders = (details: WebRequest.OnHeadersReceivedDetailsType) => {
    const location = details.responseHeaders?.find(({ name }) => /^location$/i.test(name))?.value;
    if (isOwn(details) && details.url === wanted && location !== undefined)
      resolve({ status: details.statusCode, target: resolveLocation(location, url) });
  };
  // Redirects that the browser makes up itself, as for a site that is known to want https, may have no headers.
  const onRedirect = (details: WebRequest.OnBeforeRedirectDetailsType) => {
    if (isOwn(details) && details.url === wanted)
      resolve({ status: details.statusCode, target: details.redirectUrl });
  };
  const filter: WebRequest.RequestFilter = {
    // Not every browser takes an IPv6 address in a pattern.
    urls: [hostname.startsWith('[') ? '<all_urls>' : `*://${hostname}/*`],
    types: ['xmlhttprequest'],
  };
  webRequest.onHeadersReceived.addListener(onHeaders, filter, ['responseHeaders']);
  webRequest.onBeforeRedirect.addListener(onRedirect, filter);
  return {
    redirect,
    end: () => {
      webRequest.onHeadersReceived.removeListener(onHeaders);
      webRequest.onBeforeRedirect.removeListener(onRedirect);
    },
  };
}

/** Whether Newsline made the request: Firefox names the page that it came from, Chromium the origin of it. */
function isOwn(details: object): boolean {
  const { originUrl, initiator }: { originUrl?: unknown; initiator?: unknown } = details;
  return `${originUrl ?? initiator}/`.startsWith(browser.runtime.getURL('/'));
}

function afterwards(ms: number): Promise<null> {
  return new Promise(resolve => setTimeout(resolve, ms, null));
}
