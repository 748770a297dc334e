/** Groups pictures with their captions and credits as figures, whatever markup the publisher uses. */
import { type CaptionRole, captionRole, isCreditLine } from '../model/caption.ts';

/** What a caption stands under. */
const PICTURE = 'img, picture, video, iframe, object, embed, a.embed';
const SMALL_PRINT = 'small, cite, em, i';
/** Blocks that are no part of a caption, and so of no figure that is made here. */
const LARGE =
  'p + p, blockquote, table table, pre, ul, ol, h1, h2, h3, h4, h5, h6, section, article';
const BLOCK = /^(?:p|div|ul|ol|dl|h[1-6]|table|blockquote|section|article|figure|pre|hr|br)$/;
/** A longer text, in characters, is no caption, whatever its element is called. */
const MAX_CAPTION = 1000;
/** Elements of each sort that are looked at; pages that people made have fewer. */
const MAX_LOOKED_AT = 300;
/** How many line breaks may stand between a picture and its caption, and one more. */
const MAX_BREAKS = 4;
/** How many elements around a caption may hold its picture, and around a picture nothing else. */
const MAX_AROUND = 4;
/** What holds more text, in characters, or more elements with a class, is no figure. */
const MAX_FIGURE = 20_000;
const MAX_PARTS = 1000;

/**
 * Makes figures of the pictures in `root` that have a caption, by its class name, by small print or by a credit under the
 * picture. Captions get into `figcaption`, credits in it into an element of the class "credit".
 */
export function groupCaptions(root: Element | DocumentFragment): void {
  for (const figure of some(root, 'figure')) captionLooseText(figure);
  const named = [...root.querySelectorAll('[class]')].filter(element => roleOf(element) !== null);
  for (const element of named.slice(0, MAX_LOOKED_AT)) groupNamed(element, roleOf(element));
  for (const image of some(root, 'img')) groupSmallPrint(image);
}

function some(root: Element | DocumentFragment, selector: string): readonly Element[] {
  return [...root.querySelectorAll(selector)].slice(0, MAX_LOOKED_AT);
}

/** Text beside the picture of a figure is its caption. */
function captionLooseText(figure: Element): void {
  if (figure.querySelector(`figcaption, ${LARGE}, table`) !== null) return;
  if (figure.querySelector(PICTURE) === null || textOf(figure) === '') return;
  if (textOf(figure).length <= MAX_CAPTION) replaceByFigure(figure);
}

/** An element that its class calls a caption or a credit, or that holds a picture with one. */
function groupNamed(element: Element, role: CaptionRole | null): void {
  if (role === null || element.parentNode === null) return;
  if (element.closest('figcaption') !== null) {
    element.setAttribute('class', role);
    return;
  }
  const words = textOf(element);
  if (words === '' || words.length > MAX_CAPTION) return;
  if (element.querySelector(PICTURE) !== null) {
    const isAlone = [...element.querySelectorAll('[class]')].every(one => roleOf(one) === null);
    if (isAlone && element.querySelector(LARGE) === null) replaceByFigure(element);
    return;
  }
  const figure = element.closest('figure') ?? figureAround(element) ?? figureBefore(element);
  if (figure !== null) moveInto(figure, element, role);
}

/** A figure in place of the nearest element around that holds a picture and no words but captions. */
function figureAround(element: Element): Element | null {
  let around = element.parentElement;
  for (let step = 0; around !== null && step < MAX_AROUND; step++) {
    if (around.querySelector(PICTURE) !== null) break;
    if (/^(?:body|article|main)$/.test(around.localName)) return null;
    around = around.parentElement;
  }
  const holder = around?.closest('table') ?? around;
  if (!holder || /^(?:body|article|main)$/.test(holder.localName)) return null;
  if (holder.querySelector(PICTURE) === null || holder.parentNode === null) return null;
  if ((holder.textContent ?? '').length > MAX_FIGURE) return null;
  const parts = holder.querySelectorAll('[class]');
  if (parts.length > MAX_PARTS) return null;
  const outermost = outermostAmong(
    [...parts].filter(one => roleOf(one) !== null && one.querySelector(PICTURE) === null),
  );
  const named = outermost.reduce((length, one) => length + bare(one).length, 0);
  if (bare(holder).length > named) return null;
  const figure = holder.ownerDocument.createElement('figure');
  holder.replaceWith(figure);
  figure.append(...picturesIn(holder), ...outermost);
  return figure;
}

/** A figure of the picture right before an element, if it stands there alone. */
function figureBefore(element: Element): Element | null {
  const before = above(element);
  if (before === null || !isPictureAlone(before)) return null;
  const figure = element.ownerDocument.createElement('figure');
  before.replaceWith(figure);
  figure.append(...picturesIn(before));
  return figure;
}

/** Small print in the block of a picture or right under it, and a credit right under it. */
function groupSmallPrint(image: Element): void {
  if (image.closest('figure') !== null) return;
  const picture = outermostOf(image, null);
  const block = picture.parentElement;
  if (block !== null && /^(?:p|div|center|td)$/.test(block.localName)) {
    const hasBlocks = [...block.children].some(
      ({ localName }) => BLOCK.test(localName) && localName !== 'br',
    );
    if (!hasBlocks && textOf(block) !== '') {
      if (textOf(block).length <= MAX_CAPTION && isSmallPrint(block, SMALL_PRINT))
        replaceByFigure(block);
      return;
    }
  }
  const holder =
    block !== null && isPictureAlone(block) && block.localName === 'p' ? block : picture;
  const next = under(holder);
  if (next === null || next.matches(PICTURE) || next.querySelector(PICTURE) !== null) return;
  const words = textOf(next);
  if (words === '' || words.length > MAX_CAPTION) return;
  const isOwnBlock = BLOCK.test(next.localName) || endsBlock(next);
  const isCaption = isOwnBlock && (isSmallPrint(next, 'small, cite') || isCreditLine(words));
  if (!isCaption) return;
  const figure = image.ownerDocument.createElement('figure');
  holder.replaceWith(figure);
  figure.append(...picturesIn(holder));
  moveInto(figure, next, isCreditLine(words) ? 'credit' : 'caption');
}

/** Whether all words of `block` stand in elements of `selector`. */
function isSmallPrint(block: Element, selector: string): boolean {
  if (block.matches(selector)) return true;
  const prints = block.querySelectorAll(selector);
  if (prints.length > MAX_LOOKED_AT) return false;
  const words = outermostAmong([...prints]).reduce((length, one) => length + bare(one).length, 0);
  return words > 0 && words === bare(block).length;
}

/** Those of `elements`, in the order of the document, that stand in no other of them. */
function outermostAmong(elements: readonly Element[]): readonly Element[] {
  let last: Element | null = null;
  return elements.filter(element => {
    if (last?.contains(element)) return false;
    last = element;
    return true;
  });
}

/** Whether nothing but a block follows in the line of `element`. */
function endsBlock(element: Element): boolean {
  const next = element.nextElementSibling;
  return !hasWordsBetween(element, next) && (next === null || BLOCK.test(next.localName));
}

/** The element right under `element`, line breaks aside; null where words stand between. */
function under(element: Element): Element | null {
  let from = element;
  for (let breaks = 0; breaks < MAX_BREAKS; breaks++) {
    const next = from.nextElementSibling;
    if (next === null || hasWordsBetween(from, next)) return null;
    if (next.localName !== 'br') return next;
    from = next;
  }
  return null;
}

/** The element right above `element`, line breaks aside; null where words stand between. */
function above(element: Element): Element | null {
  let from = element;
  for (let breaks = 0; breaks < MAX_BREAKS; breaks++) {
    const before = from.previousElementSibling;
    if (before === null || hasWordsBetween(before, from)) return null;
    if (before.localName !== 'br') return before;
    from = before;
  }
  return null;
}

function hasWordsBetween(from: Element, to: Element | null): boolean {
  for (let node = from.nextSibling; node !== null && node !== to; node = node.nextSibling)
    if ((node.nodeValue ?? '').trim() !== '' && node.nodeType === 3) return true;
  return false;
}

/** Makes a figure of `holder`: its pictures, and the rest as their caption. */
function replaceByFigure(holder: Element): void {
  const document = holder.ownerDocument;
  const figure = document.createElement('figure');
  holder.replaceWith(figure);
  figure.append(...picturesIn(holder));
  const words = textOf(holder);
  if (words === '') return;
  const caption = document.createElement('figcaption');
  if (holder.localName === 'table' || holder.querySelector('table') !== null)
    caption.textContent = words;
  else caption.append(...holder.childNodes);
  while (
    caption.firstElementChild?.localName === 'br' &&
    !hasWordsBefore(caption.firstElementChild)
  )
    caption.firstElementChild.remove();
  figure.append(caption);
}

function hasWordsBefore(element: Element): boolean {
  const before = element.previousSibling;
  return before !== null && (before.nodeValue ?? '').trim() !== '';
}

function moveInto(figure: Element, element: Element, role: CaptionRole): void {
  const document = figure.ownerDocument;
  let caption = figure.querySelector('figcaption');
  if (caption === null) {
    caption = document.createElement('figcaption');
    figure.append(caption);
  }
  element.remove();
  const part = document.createElement('span');
  part.setAttribute('class', role);
  part.append(...element.childNodes);
  if (textOf(caption) !== '') caption.append(' ');
  if (role === 'caption') caption.append(...part.childNodes);
  else caption.append(part);
}

/** The pictures in `holder`, taken out of it, each with the link around it. */
function picturesIn(holder: Element): readonly Element[] {
  if (holder.matches(PICTURE)) return [holder];
  const found = [...holder.querySelectorAll(PICTURE)].map(one => outermostOf(one, holder));
  const pictures = [...new Set(found)];
  for (const picture of pictures) picture.remove();
  return pictures;
}

/** The picture with the elements around it that hold nothing else, up to a link. */
function outermostOf(picture: Element, holder: Element | null): Element {
  let outermost = picture;
  for (let step = 0; step < MAX_AROUND; step++) {
    const around = outermost.parentElement;
    if (around === null || around === holder) break;
    if (!/^(?:a|picture|span|object)$/.test(around.localName) || hasText(around)) break;
    outermost = around;
  }
  return outermost;
}

function isPictureAlone(element: Element): boolean {
  const isPicture = element.matches(PICTURE) || element.querySelector(PICTURE) !== null;
  const isText = element.matches('figure, a.embed') || hasText(element);
  return isPicture && !isText;
}

function roleOf(element: Element): CaptionRole | null {
  return captionRole(element.getAttribute('class'));
}

function hasText(element: Element): boolean {
  return /\S/.test(element.textContent ?? '');
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The text without any white space, to compare lengths. */
function bare(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, '');
}
