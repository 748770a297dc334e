/** Knows what stands around and inside an article without being part of it: navigation, offers, buttons, links elsewhere. */
import { isBesideCopy, isByline } from './lines.ts';
import { runsOf, shareOf } from './shingles.ts';

const NEVER =
  'script, style, template, noscript, nav, form, button, input, select, textarea, dialog, svg, footer, aside, [hidden], ' +
  '[aria-hidden="true"], [role="navigation"], [role="search"], [role="dialog"], [role="alert"], [role="banner"], ' +
  '[role="contentinfo"], [role="complementary"]';

/** Words of class names and ids that publishers use for it, whole words only. */
const NAMED =
  /(?:^|[\s_-])(?:newsletters?|subscri(?:be|ption)|sign-?up|related|recommend(?:ed|ations?)|most-?(?:read|popular|viewed)|trending|popular|shar(?:e|ing)(?:bar|-?buttons?|-?tools?)?|social|comments?|cookies?|consent|gdpr|promos?|promotion|advert(?:isement|s)?|ads?|sponsor(?:ed)?|outbrain|taboola|paywall|breadcrumbs?|tag-?list|topics?|author-?(?:bio|box|info|card)|about-?the-?author|read-?(?:more|next|also)|see-?also|more-?(?:on|from|stories|news)|also-?read|further-?reading|inline-?(?:related|promo)|toolbar|print|donat(?:e|ion)|member(?:ship)?|copyright|disclaimer|correction-?form|feedback|skip-?link|visually-?hidden|sr-only|screen-?reader)(?:$|[\s_-])/i;

/** A block that holds more than this share of what was found is the article, whatever its name says. */
const TOO_MUCH = 0.4;
/** In characters: a line that is a link alone, and a line that can be a sentence of the copy. */
const SHORT = 160;
const SENTENCE = 60;
/** Each block is compared with each; more of them are no article but a list. */
const MOST_COMPARED = 600;
/** Shares of an element's words that are links. */
const LINKED = 0.9;
const LINKED_LIST = 0.75;

const LINES = 'p, li, h2, h3, h4, h5, h6, div, aside, dt, dd';
const INNER = 'p, ul, ol, div, figure, img, blockquote, table, h2, h3, h4, h5, h6';

/**
 * Takes furniture out of a whole page; the page is taken apart.
 * @param article The text that was found in the page as it came, so that no name can take the article away.
 */
export function removeFurniture(page: Document, article: string): void {
  const { body } = page;
  if (body === null) return;
  const runs = runsOf(article);
  const isArticle = (element: Element) => {
    const words = element.textContent ?? '';
    return words.length > article.length * TOO_MUCH && shareOf(runs, words) > TOO_MUCH;
  };
  for (const element of [...body.querySelectorAll(NEVER)]) {
    if (!isArticle(element)) element.remove();
  }
  for (const element of [...body.querySelectorAll('[class], [id]')]) {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (NAMED.test(name) && !isArticle(element)) element.remove();
  }
}

/** Takes lines out of an article that was found: labels, calls to sign up, credits, lists of links elsewhere. */
export function removeLines(article: Element, byline: string | null): void {
  for (const list of [...article.querySelectorAll('ul, ol, table')]) {
    if (isOnlyLink(list, LINKED_LIST)) list.remove();
  }
  let hasBegun = false;
  for (const element of [...article.querySelectorAll(LINES)]) {
    if (element.querySelector(INNER) !== null) continue;
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

/** A quotation set large says again what the copy says. */
function removeRepeated(article: Element): void {
  const all = [...article.querySelectorAll('p, blockquote, aside, li')];
  if (all.length > MOST_COMPARED) return;
  const said = all.map(element => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
  all.forEach((element, at) => {
    const words = said[at]?.replace(/^["“”«»‘’']+|["“”«»‘’']+$/g, '') ?? '';
    if (words.length < SENTENCE) return;
    const isAgain = said.some((other, place) => {
      if (place === at || !other.includes(words)) return false;
      const twin = all[place];
      if (twin === undefined || twin.contains(element) || element.contains(twin)) return false;
      return other.length > words.length + 4 || place < at;
    });
    if (isAgain) element.remove();
  });
}

/** A heading that nothing follows was the heading of what was taken out. */
function removeLastHeadings(article: Element): void {
  const all = [...article.querySelectorAll(`${LINES}, img, video, audio, pre, table`)];
  for (let last = all.pop(); last !== undefined; last = all.pop()) {
    if (!/^h[1-6]$/.test(last.localName)) return;
    last.remove();
  }
}

/** Takes out what repeats the headline, which readers see above the text. */
export function removeHeadline(article: Element, headline: string | null): void {
  if (headline === null) return;
  for (const element of [...article.querySelectorAll('h1, h2, h3')]) {
    const words = (element.textContent ?? '').trim();
    if (words === headline || element.localName === 'h1') element.remove();
  }
}

/** Whether an element is hardly more than links: the way to other articles. */
function isOnlyLink(element: Element, most: number): boolean {
  if (/^(?:li|h[1-6])$/.test(element.localName)) return false;
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const links = [...element.querySelectorAll('a')];
  const linked = links.reduce(
    (length, link) => length + (link.textContent ?? '').replace(/\s+/g, ' ').trim().length,
    0,
  );
  return links.length > 0 && linked > words.length * most;
}
