/** Removes boilerplate from a page: navigation, promotions, buttons and links around and inside an article. */
import { isBesideCopy, isByline } from './lines.ts';
import { shareOf, shinglesOf } from './shingles.ts';

const NEVER =
  'script, style, template, noscript, nav, form, button, input, select, textarea, dialog, svg, footer, aside, [hidden], ' +
  '[aria-hidden="true"], [role="navigation"], [role="search"], [role="dialog"], [role="alert"], [role="banner"], ' +
  '[role="contentinfo"], [role="complementary"]';

/** Whole words in class names and ids that publishers use for boilerplate. */
const NAMED =
  /(?:^|[\s_-])(?:newsletters?|subscri(?:be|ption)|sign-?up|related|recommend(?:ed|ations?)|most-?(?:read|popular|viewed)|trending|popular|shar(?:e|ing)(?:bar|-?buttons?|-?tools?)?|social|comments?|cookies?|consent|gdpr|promos?|promotion|advert(?:isement|s)?|ads?|sponsor(?:ed)?|outbrain|taboola|paywall|breadcrumbs?|tag-?list|topics?|author-?(?:bio|box|info|card)|about-?the-?author|read-?(?:more|next|also)|see-?also|more-?(?:on|from|stories|news)|also-?read|further-?reading|inline-?(?:related|promo)|toolbar|print|donat(?:e|ion)|member(?:ship)?|copyright|disclaimer|correction-?form|feedback|skip-?link|visually-?hidden|sr-only|screen-?reader)(?:$|[\s_-])/i;

/** An element with more than this share of the article's text is kept, whatever its name. */
const MAX_SHARE = 0.4;
/** In characters: the longest line of links, and the shortest sentence of an article. */
const SHORT = 160;
const SENTENCE = 60;
/** Every block is compared with every other; with more blocks than this it is skipped. */
const MAX_COMPARED = 600;
/** Shares of an element's text that are links, from which on it is removed; in lists less suffices. */
const LINKED = 0.9;
const LINKED_LIST = 0.75;

const LINES = 'p, li, h2, h3, h4, h5, h6, div, aside, dt, dd';
const INNER = 'p, ul, ol, div, figure, img, blockquote, table, h2, h3, h4, h5, h6';

/**
 * Removes boilerplate from a whole page; changes the page.
 * @param article The text of a first extraction: elements that hold much of it are kept, whatever their names.
 */
export function removeBoilerplate(page: Document, article: string): void {
  const { body } = page;
  if (body === null) return;
  const shingles = shinglesOf(article);
  const isArticle = (element: Element) => {
    const words = element.textContent ?? '';
    return words.length > article.length * MAX_SHARE && shareOf(shingles, words) > MAX_SHARE;
  };
  for (const element of [...body.querySelectorAll(NEVER)]) {
    if (!isArticle(element)) element.remove();
  }
  for (const element of [...body.querySelectorAll('[class], [id]')]) {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (NAMED.test(name) && !isArticle(element)) element.remove();
  }
}

/** Removes lines from an extracted article: labels, calls to sign up, credits, lists of links. */
export function removeLines(article: Element, byline: string | null): void {
  for (const list of [...article.querySelectorAll('ul, ol, table')]) {
    if (isOnlyLink(list, LINKED_LIST)) list.remove();
  }
  let hasBegun = false;
  for (const element of [...article.querySelectorAll(LINES)]) {
    if (element.closest('figcaption') !== null || element.querySelector(INNER) !== null) continue;
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (words === '') {
      if (element.querySelector('iframe, video, audio, picture') === null) element.remove();
    } else if (isBesideCopy(words) || (words.length < SHORT && isOnlyLink(element, LINKED))) {
      element.remove();
    } else if (!hasBegun && isByline(words, byline)) {
      element.remove();
    } else if (words.length > SENTENCE) hasBegun = true;
  }
  removeRepeated(article);
  removeLastHeadings(article);
}

/** Removes blocks whose text is repeated elsewhere, such as pull quotes. */
function removeRepeated(article: Element): void {
  const all = [...article.querySelectorAll('p, blockquote, aside, li')];
  if (all.length > MAX_COMPARED) return;
  const texts = all.map(element => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
  all.forEach((element, index) => {
    const words = texts[index]?.replace(/^["“”«»‘’']+|["“”«»‘’']+$/g, '') ?? '';
    if (words.length < SENTENCE) return;
    const isRepeated = texts.some((other, otherIndex) => {
      if (otherIndex === index || !other.includes(words)) return false;
      const twin = all[otherIndex];
      if (twin === undefined || twin.contains(element) || element.contains(twin)) return false;
      return other.length > words.length + 4 || otherIndex < index;
    });
    if (isRepeated) element.remove();
  });
}

/** Removes headings at the end: what followed them was removed. */
function removeLastHeadings(article: Element): void {
  const all = [...article.querySelectorAll(`${LINES}, img, video, audio, pre, table`)];
  for (let last = all.pop(); last !== undefined; last = all.pop()) {
    if (!/^h[1-6]$/.test(last.localName)) return;
    last.remove();
  }
}

/** Removes headings that repeat the headline, which is shown above the text. */
export function removeHeadline(article: Element, headline: string | null): void {
  if (headline === null) return;
  for (const element of [...article.querySelectorAll('h1, h2, h3')]) {
    const words = (element.textContent ?? '').trim();
    if (words === headline || element.localName === 'h1') element.remove();
  }
}

/** Whether an element consists almost entirely of links. */
function isOnlyLink(element: Element, minShare: number): boolean {
  if (/^(?:li|h[1-6])$/.test(element.localName)) return false;
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const links = [...element.querySelectorAll('a')];
  const linked = links.reduce(
    (length, link) => length + (link.textContent ?? '').replace(/\s+/g, ' ').trim().length,
    0,
  );
  return links.length > 0 && linked > words.length * minShare;
}
