/** Knows what stands around and inside an article without being part of it: navigation, offers, buttons, links elsewhere. */

const NEVER =
  'script, style, template, noscript, nav, form, button, input, select, textarea, dialog, svg, footer, [hidden], ' +
  '[aria-hidden="true"], [role="navigation"], [role="search"], [role="dialog"], [role="alert"], [role="banner"], ' +
  '[role="contentinfo"], [role="complementary"]';

/** Words of class names and ids that publishers use for it, whole words only. */
const NAMED =
  /(?:^|[\s_-])(?:newsletters?|subscri(?:be|ption)|sign-?up|related|recommend(?:ed|ations?)|most-?(?:read|popular|viewed)|trending|popular|shar(?:e|ing)(?:bar|-?buttons?|-?tools?)?|social|comments?|cookies?|consent|gdpr|promos?|promotion|advert(?:isement|s)?|ads?|sponsor(?:ed)?|outbrain|taboola|paywall|breadcrumbs?|tag-?list|topics?|author-?(?:bio|box|info|card)|about-?the-?author|read-?(?:more|next|also)|see-?also|more-?(?:on|from|stories|news)|also-?read|further-?reading|inline-?(?:related|promo)|toolbar|print|donat(?:e|ion)|member(?:ship)?|copyright|disclaimer|correction-?form|feedback|skip-?link|visually-?hidden|sr-only|screen-?reader)(?:$|[\s_-])/i;

/** Lines that are none of the copy, in the languages of the field; only short ones. */
const LINE =
  /^\s*(?:advertisement|advertising|sponsored|publicité|anzeige|publicidad|реклама|إعلان|广告|広告|sign up (?:for|to)|subscribe (?:to|now)|follow us|share (?:this|on)|click here|read (?:more|also|next|the full)|also read|see also|related(?: articles| stories| news| topics)?\s*:|recommended|more on this|watch(?: more)?:|listen:|photo(?:s| gallery)?:|all rights reserved|©|copyright ©|lire aussi|à lire|lesen sie auch|mehr zum thema|lea también|leia também|leggi anche|читайте также|اقرأ أيضا|អានបន្ថែម|相关阅读|関連記事)/i;
const LINE_LENGTH = 160;
/** A block that holds more than this share of all the copy is the article, whatever its name says. */
const TOO_MUCH = 0.4;

/** Takes furniture out of a whole page; the page is taken apart. */
export function removeFurniture(page: Document): void {
  const { body } = page;
  if (body === null) return;
  const all = copyLength(body);
  for (const element of [...body.querySelectorAll(NEVER)]) {
    if (copyLength(element) <= all * TOO_MUCH) element.remove();
  }
  for (const element of [...body.querySelectorAll('[class], [id]')]) {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (NAMED.test(name) && copyLength(element) <= all * TOO_MUCH) element.remove();
  }
}

/** Takes lines out of an article that was found: labels, calls to sign up, links to other articles. */
export function removeLines(article: Element): void {
  for (const element of [...article.querySelectorAll('p, li, h2, h3, h4, h5, h6, div, aside')]) {
    if (element.querySelector('p, ul, ol, figure, img, blockquote, table') !== null) continue;
    const words = (element.textContent ?? '').trim();
    if (words === '') {
      if (element.querySelector('iframe, video, audio, picture') === null) element.remove();
    } else if (words.length < LINE_LENGTH && (LINE.test(words) || isOnlyLink(element, words)))
      element.remove();
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

/** Whether a paragraph of its own is nothing but a link: the way to another article. */
function isOnlyLink(element: Element, words: string): boolean {
  if (element.localName !== 'p' && element.localName !== 'div') return false;
  const links = [...element.querySelectorAll('a')];
  const linked = links.reduce((length, link) => length + (link.textContent ?? '').trim().length, 0);
  return links.length > 0 && linked > words.length * 0.9;
}

/** How much copy an element holds: the words of its paragraphs. */
function copyLength(element: Element): number {
  let length = element.localName === 'p' ? (element.textContent ?? '').length : 0;
  for (const paragraph of element.querySelectorAll('p'))
    length += (paragraph.textContent ?? '').trim().length;
  return length;
}
