/** Keeps track of where in an HTML page SVG and MathML stand, whose elements are none of HTML (WHATWG HTML 13.2.6.5). */

/** An element's attributes by their names in lower case, values decoded; of two with one name the first. */
export type HtmlAttributes = ReadonlyMap<string, string>;

/** What is asked of the tags of a page, in their order. */
export interface ForeignTracker {
  /** Whether the innermost open element is one of SVG or MathML. */
  readonly isInside: () => boolean;
  /** Whether it is a script or a style of theirs. */
  readonly isCode: () => boolean;
  /** @returns Whether the start tag is one of SVG or MathML. */
  readonly open: (tag: StartTag) => boolean;
  /** @returns Whether the end tag is one of SVG or MathML. */
  readonly close: (name: string) => boolean;
}

interface StartTag {
  readonly name: string;
  readonly attributes: HtmlAttributes;
  readonly isSelfClosing: boolean;
}

/** An open element of SVG or MathML. */
interface Foreign {
  readonly name: string;
  readonly root: string;
  /** Whether it holds HTML: an integration point (13.2.4.2). */
  readonly holdsHtml: boolean;
}

/** Deeper elements are not remembered; pages that people made have no such. */
const MAX_DEPTH = 200;
const ROOT = /^(?:svg|math)$/;
/** The integration points of each (13.2.4.2). */
const IN_SVG = /^(?:foreignobject|desc|title)$/;
const IN_MATH = /^(?:mi|mo|mn|ms|mtext)$/;
/** A start tag of these ends what is foreign. */
const BREAKOUT =
  /^(?:b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|embed|h[1-6]|head|hr|i|img|li|listing|menu|meta|nobr|ol|p|pre|ruby|s|small|span|strong|strike|sub|sup|table|tt|u|ul|var)$/;
/** A tracker at the start of a page. */
export function trackForeign(): ForeignTracker {
  const stack: Foreign[] = [];
  // The end of an HTML element around SVG ends it as well, if it was left open.
  const around = new Map<string, number>();
  const isInside = () => stack.at(-1)?.holdsHtml === false;
  const leave = () => {
    stack.length = stack.findLastIndex(one => one.holdsHtml) + 1;
  };
  return {
    isInside,
    isCode: () => /^(?:script|style)$/.test(stack.at(-1)?.name ?? ''),
    open: tag => {
      const { name, attributes, isSelfClosing } = tag;
      if (isInside() && isBreakout(tag)) leave();
      if (!isInside() && !ROOT.test(name)) {
        around.set(name, (around.get(name) ?? 0) + 1);
        return false;
      }
      const root = isInside() ? (stack.at(-1)?.root ?? name) : name;
      const holdsHtml =
        root === 'svg' ? IN_SVG.test(name) : IN_MATH.test(name) || isAnnotation(name, attributes);
      if (!isSelfClosing && stack.length < MAX_DEPTH) stack.push({ name, root, holdsHtml });
      return true;
    },
    close: name => {
      const index = stack.findLastIndex(one => one.name === name);
      if (index >= 0) {
        stack.length = index;
        return true;
      }
      const open = around.get(name) ?? 0;
      if (isInside() && (open > 0 || name === 'p' || name === 'br')) leave();
      if (isInside()) return true;
      if (open > 0) around.set(name, open - 1);
      return false;
    },
  };
}

function isBreakout({ name, attributes }: StartTag): boolean {
  if (BREAKOUT.test(name)) return true;
  return name === 'font' && ['color', 'face', 'size'].some(one => attributes.has(one));
}

/** MathML's element for a description in another language, which may be HTML. */
function isAnnotation(name: string, attributes: HtmlAttributes): boolean {
  const encoding = attributes.get('encoding') ?? '';
  return name === 'annotation-xml' && /^(?:text\/html|application\/xhtml\+xml)$/i.test(encoding);
}
