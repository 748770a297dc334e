/** Finds the icon of one site: on its front page, in its feed, or at the place that browsers have looked since ever. */
import { decodeBytes } from '../feed/charset.ts';
import { readDataAddress } from '../feed/data-address.ts';
import { toneOfPixels, toneOfVector } from '../feed/icon-tone.ts';
import { iconsOfPage } from '../feed/page-icons.ts';
import { isLocalHost } from '../feed/site-names.ts';
import { sniffPicture } from '../feed/sniff-picture.ts';
import { isVectorIcon } from '../feed/vector-icon.ts';
import type { IconFailure, SiteIcon } from '../model/icon-rows.ts';
import type { ProblemCode } from '../model/poll-rows.ts';
import { hostOf } from '../store/hosts.ts';
import type { WantedSite } from '../store/site-icons.ts';
import type { PollDesk } from './desk.ts';
import { type FetchLimits, fetchDocument, NO_VALIDATORS } from './fetch-document.ts';
import { isLeftAlone, noteAnswer, waitForTurn } from './host-throttle.ts';
import type { FetchResult } from './read-response.ts';

/** An icon, or why there is none; `later` where a host is left alone that may have one. */
export type IconResult =
  | { readonly kind: 'found'; readonly icon: SiteIcon }
  | NoIcon
  | { readonly kind: 'later' };

interface NoIcon {
  readonly kind: 'none';
  readonly failure: IconFailure;
}

/** Why a request brought nothing; `host-waits` where none was made. */
type AskProblem = ProblemCode | 'host-waits';

/** A front page is read as far as this: icons stand in its head. */
const PAGE_LIMITS: FetchLimits = {
  timeoutMs: 10_000,
  maxBytes: 300_000,
  mayCut: true,
  accept: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5',
};
const ICON_LIMITS: FetchLimits = {
  timeoutMs: 10_000,
  maxBytes: 100_000,
  mayCut: false,
  accept: 'image/*, */*;q=0.5',
};
/** Larger pictures are none that somebody made for an icon, and cost the memory that they claim. */
const MAX_SIDE = 1024;
/** A smaller picture counts visitors. */
const LEAST_SIDE = 8;
/** The longer side to the shorter: wider pictures are logos with words, which nobody can read in a list. */
const MAX_RATIO = 1.5;
/** The side of what is kept, in px: enough for a list on any screen. */
const KEPT_SIDE = 64;

/** Asks `wanted` for its icon, and nothing that is not granted. Never throws for what a site sends. */
export async function findIcon(granted: PollDesk, wanted: WantedSite): Promise<IconResult> {
  const desk = isLocal(wanted.url) ? granted : withinTheWeb(granted);
  if (await isLeftAlone(desk, hostOf(wanted.url))) return { kind: 'later' };
  const page = await ask(desk, wanted.url, PAGE_LIMITS);
  if (page.kind === 'failed' && page.code === 'no-permission') return none('no-permission');
  if (page.kind === 'failed' && isSilent(page.code)) return none('unreachable');
  const named = page.kind === 'document' && isHtml(page.contentType) ? iconsIn(page) : [];
  const home = page.kind === 'document' ? page.url : wanted.url;
  const usual = new URL('/favicon.ico', home).href;
  const urls = [...named, ...(wanted.feedIcon === null ? [] : [wanted.feedIcon]), usual];
  const failures: AskProblem[] = page.kind === 'failed' ? [page.code] : [];
  for (const url of new Set(urls)) {
    const isElsewhere = !/^data:/i.test(url) && isLocal(url) && !isLocal(wanted.url);
    // It would not be asked, and no access to it is missed.
    if (isElsewhere) continue;
    const answer = /^data:/i.test(url) ? readDataAddress(url) : await load(desk, url);
    if (answer === null) continue;
    if ('code' in answer) failures.push(answer.code);
    else {
      const icon = await drawn(desk, answer.type, answer.bytes);
      if (icon !== null) return { kind: 'found', icon };
    }
  }
  // A host that was silent just now is left alone since, with what else it may have.
  if (failures.includes('timeout')) return none('unreachable');
  if (failures.includes('host-waits')) return { kind: 'later' };
  return none(failures.some(lacksAccess) ? 'no-permission' : 'none');
}

/** No site of the web may have the reader's own network asked, neither by what it names nor by where it leads. */
function withinTheWeb(desk: PollDesk): PollDesk {
  return { ...desk, mayFetch: async url => !isLocal(url) && desk.mayFetch(url) };
}

function isLocal(url: string): boolean {
  return isLocalHost(new URL(url).hostname);
}

function none(failure: IconFailure): NoIcon {
  return { kind: 'none', failure };
}

function iconsIn(page: Extract<FetchResult, { kind: 'document' }>): readonly string[] {
  return iconsOfPage(decodeBytes(page.bytes, page.contentType), page.url);
}

function isHtml(contentType: string | null): boolean {
  return contentType === null || /html/i.test(contentType);
}

/** Whether nobody answered at all. */
function isSilent(code: ProblemCode): boolean {
  return code === 'unreachable' || code === 'timeout';
}

/** Whether a site that was not granted would have had to be asked. */
function lacksAccess(code: AskProblem): boolean {
  return code === 'no-permission' || code === 'redirected';
}

/** One request, in the turn of its host. */
async function ask(desk: PollDesk, url: string, limits: FetchLimits): Promise<FetchResult> {
  const host = hostOf(url);
  await waitForTurn(desk, host);
  const answer = await fetchDocument(desk, url, NO_VALIDATORS, limits);
  const wasAsked = answer.kind !== 'failed' || answer.code !== 'no-permission';
  if (wasAsked) await noteAnswer(desk, host, answer.kind === 'failed' && answer.code === 'timeout');
  return answer;
}

async function load(
  desk: PollDesk,
  url: string,
): Promise<
  | { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly code: AskProblem }
  | null
> {
  if (await isLeftAlone(desk, hostOf(url))) return { code: 'host-waits' };
  const answer = await ask(desk, url, ICON_LIMITS);
  if (answer.kind === 'failed') return { code: answer.code };
  if (answer.kind === 'unchanged') return null;
  const type = (answer.contentType ?? '').split(';', 1)[0] ?? '';
  return { type: type.trim().toLowerCase(), bytes: answer.bytes };
}

/** Types under which servers send icons; an error page comes under another one. */
const ICON_TYPE =
  /^(?:image\/[\w.+-]+|(?:application|binary)\/octet-stream|application\/(?:x-)?ico|text\/plain|)$/;
const VECTOR_TYPE = /^(?:image\/svg\+xml|(?:application|text)\/xml)$/;

/** What is kept of the bytes of a picture; null where they are none that can be an icon. */
async function drawn(
  desk: PollDesk,
  type: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<SiteIcon | null> {
  if (VECTOR_TYPE.test(type)) return vector(bytes);
  const picture = ICON_TYPE.test(type) ? sniffPicture(bytes) : null;
  if (picture === null) return null;
  const { width, height } = picture;
  const [longer, shorter] = [Math.max(width, height), Math.min(width, height)];
  if (longer > MAX_SIDE || shorter < LEAST_SIDE || longer / shorter > MAX_RATIO) return null;
  const small = await desk.drawSmall(new Blob([bytes], { type: picture.type }), KEPT_SIDE);
  const tone = small === null ? null : toneOfPixels(small.pixels);
  return small === null || tone === null ? null : { type: 'image/png', bytes: small.png, tone };
}

function vector(bytes: Uint8Array<ArrayBuffer>): SiteIcon | null {
  const source = decodeBytes(bytes, null);
  if (!isVectorIcon(source)) return null;
  return { type: 'image/svg+xml', bytes, tone: toneOfVector(source) };
}
