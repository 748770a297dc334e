/** Parts the copy of a feed's HTML from the captions of its pictures, without a DOM, which service workers lack. */
import { captionRole, isCreditLine } from '../model/caption.ts';
import type { HtmlAttributes } from './foreign-markup.ts';
import { plainText } from './markup.ts';
import { scanHtml } from './scan-html.ts';

/** Plain texts, white space collapsed. */
export interface Copy {
  readonly text: string;
  /** What stands under the pictures, in order; at most 20. */
  readonly captions: readonly string[];
}

/** A longer text, in characters, is no caption, whatever its element is called. */
const MAX_CAPTION = 1000;
const MAX_CAPTIONS = 20;

const BLOCKS = new Set(
  (
    'p div br li ul ol h1 h2 h3 h4 h5 h6 tr td th table blockquote section article hr pre dd dt dl header footer ' +
    'aside main center'
  ).split(' '),
);
/** Elements whose end a publisher may leave out: the next block ends them too. */
const CLOSED_BY_BLOCKS = new Set(['p', 'li', 'dd', 'dt']);
/** What they hold is shown instead of something else, or not at all. */
const UNSEEN = new Set(['noscript', 'template', 'iframe', 'object', 'video', 'audio']);
const SMALL_PRINT = new Set(['small', 'cite']);
const ITALIC = new Set(['em', 'i']);
/** Without one of these nothing in a text is a caption, which is the most frequent case. */
const HAS_PICTURE = /<(?:img|figure|video|iframe|object|noscript)\b|caption/i;
/** What is left in feeds of a shortcode that WordPress did not carry out. */
const SHORTCODE = /\[(\/?)caption\b[^\][<>]{0,300}\]/g;

/**
 * Reads `html` in linear time; never throws. A caption is what stands in a figure, what is named so, and small print or a
 * credit that has a block under a picture to itself.
 */
export function readCopy(html: string): Copy {
  if (!HAS_PICTURE.test(html)) return { text: plainText(html), captions: [] };
  const reader = createReader();
  scanHtml(html.replace(SHORTCODE, '<$1figure>'), reader);
  reader.end();
  return { text: plainText(reader.copy.join(' ')), captions: reader.captions };
}

/** An element that is no copy. Its text is kept until it is known to be what it seems. */
interface Aside {
  readonly name: string;
  readonly kind: 'figure' | 'caption' | 'unseen';
  depth: number;
  text: string;
}

interface Block {
  text: string;
  hasPicture: boolean;
  /** Whether it holds words outside of small print, and outside of italics. */
  hasPlain: boolean;
  hasItalic: boolean;
}

function createReader() {
  const copy: string[] = [];
  const captions: string[] = [];
  let aside: Aside | null = null;
  let block = newBlock();
  let small = 0;
  let italic = 0;
  /** Whether a picture stands above, without copy in between. */
  let isUnderPicture = false;

  const keep = (text: string) => {
    const words = plainText(text);
    if (words !== '' && captions.length < MAX_CAPTIONS) captions.push(words);
  };
  const endBlock = () => {
    const words = block.text.trim();
    if (words !== '') {
      if (isUnderPicture && isSmallPrint(block)) keep(words);
      else {
        copy.push(words);
        isUnderPicture = false;
      }
    }
    block = newBlock();
    small = 0;
    italic = 0;
  };
  const endAside = ({ kind, text }: Aside) => {
    aside = null;
    if (kind === 'unseen') return;
    if (kind === 'caption' && text.length > MAX_CAPTION) copy.push(text);
    else if (kind === 'caption') keep(text);
    isUnderPicture = true;
  };
  const openInAside = (one: Aside, name: string) => {
    if (one.name === name) one.depth++;
    if (BLOCKS.has(name)) one.text += ' ';
    // What stands in a figure beside its caption is a part of the picture.
    if (one.kind === 'figure' && name === 'figcaption') one.text = '';
  };
  return {
    copy,
    captions,
    onOpen: (name: string, attributes: HtmlAttributes) => {
      if (aside !== null && CLOSED_BY_BLOCKS.has(aside.name) && endsParagraph(name))
        endAside(aside);
      if (aside !== null) return openInAside(aside, name);
      const kind = asideKind(name, attributes);
      if (kind !== null) {
        if (kind !== 'unseen') endBlock();
        aside = { name, kind, depth: 1, text: '' };
        return;
      }
      if (SMALL_PRINT.has(name)) small++;
      else if (ITALIC.has(name)) italic++;
      else if (name === 'img') {
        block.hasPicture = true;
        isUnderPicture = true;
      } else if (name === 'br' && !isSmallPrint(block)) block.text += ' ';
      else if (BLOCKS.has(name)) endBlock();
    },
    onClose: (name: string) => {
      if (aside !== null) {
        if (name === 'figcaption' && aside.kind === 'figure') {
          keep(aside.text);
          aside.text = '';
        }
        if (BLOCKS.has(name)) aside.text += ' ';
        if (aside.name === name && --aside.depth === 0) endAside(aside);
      } else if (SMALL_PRINT.has(name)) small = Math.max(0, small - 1);
      else if (ITALIC.has(name)) italic = Math.max(0, italic - 1);
      else if (BLOCKS.has(name)) endBlock();
    },
    onText: (text: string) => {
      if (aside !== null) {
        aside.text += text;
        return;
      }
      block.text += text;
      if (text.trim() === '' || small > 0) return;
      if (italic > 0) block.hasItalic = true;
      else block.hasPlain = true;
    },
    /** What was never closed is copy. */
    end: () => {
      if (aside !== null) block.text += aside.text;
      endBlock();
    },
  };
}

function newBlock(): Block {
  return { text: '', hasPicture: false, hasPlain: false, hasItalic: false };
}

/** Whether a block under a picture is its caption: words in italics are one in the block of the picture alone. */
function isSmallPrint({ text, hasPicture, hasPlain, hasItalic }: Block): boolean {
  if (text.length > MAX_CAPTION) return false;
  const words = text.trim();
  if (words === '') return false;
  if (!hasPlain && (hasPicture || !hasItalic)) return true;
  return isCreditLine(plainText(words));
}

function asideKind(name: string, attributes: HtmlAttributes): Aside['kind'] | null {
  if (UNSEEN.has(name)) return 'unseen';
  if (name === 'figure') return 'figure';
  return isCaption(name, attributes) ? 'caption' : null;
}

function isCaption(name: string, attributes: HtmlAttributes): boolean {
  return name === 'figcaption' || captionRole(attributes.get('class') ?? null) !== null;
}

function endsParagraph(name: string): boolean {
  return name === 'figure' || (name !== 'br' && BLOCKS.has(name));
}
