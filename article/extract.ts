/** Extracts the article from a web page, with the metadata that the page gives. */
import { Readability } from '@mozilla/readability';
import { blockText } from './block-text.ts';
import { removeBoilerplate, removeHeadline, removeLines } from './boilerplate.ts';
import { groupCaptions } from './captions.ts';
import { splitDateline } from './dateline.ts';
import { EMBED_SITES } from './embeds.ts';
import { paragraphsOf, reconcileWithJsonLd } from './json-ld-body.ts';
import { type PageFacts, readPageFacts } from './page-facts.ts';

/** An extracted article. */
export interface ExtractedArticle extends Omit<PageFacts, 'bodyText'> {
  readonly dateline: string | null;
  /** HTML, its addresses absolute; still hostile. */
  readonly html: string;
  /** One line a block; captions are left out. */
  readonly text: string;
}

const ADDRESSES = ['href', 'src', 'poster', 'data-src'];
/** A shorter text, in characters, is not an article. */
const MIN_LENGTH = 140;

/**
 * @param page Parsed and inert; it is changed.
 * @param url The page's address, against which its relative addresses are resolved.
 * @returns null where the page holds no article.
 */
export function extractArticle(page: Document, url: string): ExtractedArticle | null {
  const { bodyText, ...facts } = readPageFacts(page);
  showLazyPictures(page);
  resolveAddresses(page, url);
  if (page.body !== null) groupCaptions(page.body);
  removeBoilerplate(page, read(page.cloneNode(true) as Document)?.textContent ?? '');
  const found = read(page);
  const holder = page.createElement('div');
  if (found?.content) holder.append(found.content);
  removeHeadline(holder, facts.headline);
  removeLines(holder, facts.byline);
  const jsonLdLines = bodyText === null ? [] : paragraphsOf(bodyText);
  reconcileWithJsonLd(holder, jsonLdLines);
  const text = blockText(holder);
  if (text.length < MIN_LENGTH && (text === '' || jsonLdLines.length === 0)) return null;
  return {
    ...facts,
    headline: facts.headline ?? found?.title ?? null,
    byline: facts.byline ?? found?.byline?.trim() ?? null,
    dateline: splitDateline(text).dateline,
    html: holder.innerHTML.trim(),
    text,
  };
}

function read(page: Document) {
  return new Readability<Node>(page, {
    charThreshold: MIN_LENGTH,
    classesToPreserve: ['caption', 'credit'],
    allowedVideoRegex: EMBED_SITES,
    serializer: node => node,
  }).parse();
}

/** Makes addresses absolute: Readability would resolve them against the extension's own address. */
function resolveAddresses(page: Document, url: string): void {
  const base = URL.parse(page.querySelector('base[href]')?.getAttribute('href') ?? '', url) ?? url;
  for (const name of ADDRESSES) {
    for (const element of page.querySelectorAll(`[${name}]`)) {
      const absolute = URL.parse(element.getAttribute(name) ?? '', base);
      if (absolute !== null) element.setAttribute(name, absolute.href);
    }
  }
}

/** Sets the addresses of pictures that a script would load when visible. */
function showLazyPictures(page: Document): void {
  for (const image of page.querySelectorAll('img')) {
    const lazy = image.getAttribute('data-src') ?? image.getAttribute('data-original');
    const src = image.getAttribute('src') ?? '';
    if (lazy !== null && (src === '' || src.startsWith('data:'))) image.setAttribute('src', lazy);
  }
}
