/** Finds the feeds that the page in a tab names; a click on Newsline's button or menu grants access to it. */
import browser from 'webextension-polyfill';
import { readAddress } from '../../feed/address.ts';
import { type FoundFeed, feedsAmong, type PageLink } from '../../feed/feed-links.ts';
import { isRecord } from '../../model/guards.ts';
import { type CollectedLinks, collectLinks } from './collect-links.ts';

/** The feeds of the active tab; none where the browser does not let an extension look, as on its own pages. */
export async function feedsOfActiveTab(): Promise<readonly FoundFeed[]> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const { id, url = '', title = null } = tab ?? {};
    // No script may run in a browser's reading mode; its address carries the address of the page that is read.
    const read = READING_MODE.test(url) ? readAddress(url) : null;
    if (read !== null) return [{ url: read, title }];
    return id === undefined ? [] : await feedsOfTab(id);
  } catch {
    return [];
  }
}

/** The feeds that the page in tab `tabId` names; none where it cannot be looked at. */
export async function feedsOfTab(tabId: number): Promise<readonly FoundFeed[]> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: collectLinks,
    });
    const page = readCollected(answer?.result);
    if (page === null) return [];
    if (isFeed(page)) return [{ url: page.address, title: null }];
    const { named, linked } = feedsAmong(page.links, page.address, page.language);
    return named.length > 0 ? named : linked;
  } catch {
    return [];
  }
}

const READING_MODE = /^(?:about:reader|read:|chrome-distiller:)/;

const FEED_TYPE = /^(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json)\b/i;
const FEED_ROOTS: readonly string[] = ['rss', 'feed', 'RDF', 'jsonfeed'];

/** A feed that is open as a page of its own is what it names; Chromium calls most of them plain text. */
function isFeed({ type, root }: CollectedLinks): boolean {
  return FEED_TYPE.test(type) || (/xml|json|^text\/plain/i.test(type) && FEED_ROOTS.includes(root));
}

const MAX_LINKS = 100;
const MAX_ADDRESS = 4000;
const MAX_TEXT = 200;

/** Checks what came out of a page; links that are none are left out. */
function readCollected(value: unknown): (CollectedLinks & { links: readonly PageLink[] }) | null {
  if (!isRecord(value) || !Array.isArray(value.links)) return null;
  const { address, type, root, language } = value;
  if (!isWebAddress(address) || !isText(type) || !isText(root) || !isText(language)) return null;
  return {
    address,
    type,
    root,
    language,
    links: value.links.slice(0, MAX_LINKS).flatMap(readLink),
  };
}

function readLink(value: unknown): readonly PageLink[] {
  if (!isRecord(value)) return [];
  const { isInText, url, rel, type, title, language } = value;
  if (typeof isInText !== 'boolean' || !isWebAddress(url)) return [];
  if (!isText(rel) || !isText(type) || !isText(title) || !isText(language)) return [];
  return [{ isInText, url, rel, type, title, language }];
}

function isWebAddress(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= MAX_ADDRESS &&
    /^https?:\/\//.test(value) &&
    URL.canParse(value)
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_TEXT;
}
