/** Takes the pictures of a body out of it, so that the browser does not load them with cookies, and keeps their room. */

/** A picture that is not loaded yet. */
export interface HeldPicture {
  readonly image: HTMLImageElement;
  /** As published. */
  readonly url: string;
  /** What keeps its room; a picture inside of a line, and one that is never seen, has none and is its own place. */
  readonly frame: HTMLElement | null;
}

/** In px: pictures that are said to be no larger stand in the line, as emoji do. */
const INLINE = 64;
/** Addresses of pictures that count readers. */
const COUNTER = /pixel|track|beacon|counter|\/stats?[/.]|feedburner|doubleclick|\/ad[sx]?[/.]/i;

/** Puts a frame into `body` for each picture, of the size that is said of it, else of 3:2. */
export function holdPictures(body: DocumentFragment): readonly HeldPicture[] {
  const held: HeldPicture[] = [];
  const last = picturesBehindText(body);
  for (const image of [...body.querySelectorAll('img')]) {
    const url = image.getAttribute('src');
    image.removeAttribute('src');
    if (url === null) {
      image.remove();
      continue;
    }
    const size = sizeOf(image);
    const isInline =
      size === null
        ? (isUnseen(image) && last.has(image)) || isCounter(url)
        : size.height <= INLINE;
    image.hidden = isInline;
    const frame = isInline ? null : frameFor(image);
    if (frame !== null && size !== null) shapeFrame(frame, size.width, size.height);
    held.push({ image, url, frame });
  }
  // A video's poster is a picture that no button can stand for.
  for (const video of body.querySelectorAll('[poster]')) video.removeAttribute('poster');
  // Other sources would be loaded with cookies.
  for (const source of body.querySelectorAll('picture > source')) source.remove();
  return held;
}

/** Whether the address of a picture is that of one that counts readers. */
export function isCounter(url: string): boolean {
  return COUNTER.test(url);
}

/** Gives `frame`, and the caption below it, the shape of a picture of `width` by `height` px. */
export function shapeFrame(frame: HTMLElement, width: number, height: number): void {
  const figure = frame.closest('figure');
  const isAlone = figure?.querySelectorAll('.picture-frame, img').length === 1;
  for (const { style } of [frame, ...(figure !== null && isAlone ? [figure] : [])]) {
    style.setProperty('--picture-width', `${width}px`);
    style.setProperty('--picture-ratio', String(width / height));
  }
  frame.classList.add('is-measured');
}

/** A frame in the place of `image`. */
function frameFor(image: HTMLImageElement): HTMLElement {
  const frame = document.createElement('span');
  frame.className = 'picture-frame';
  (image.closest('picture') ?? image).replaceWith(frame);
  // What is cleaned belongs to a document in which nothing loads.
  document.adoptNode(image);
  return frame;
}

/** The size in px that the attributes give; null where one is missing, or no count of px. */
function sizeOf(image: Element): { width: number; height: number } | null {
  const [width = 0, height = 0] = ['width', 'height'].map(name =>
    Number(/^\s*(\d{1,5})\s*(?:px)?\s*$/.exec(image.getAttribute(name) ?? '')?.[1] ?? 0),
  );
  return width > 0 && height > 0 ? { width, height } : null;
}

/** Whether a picture says nothing of itself: the last one of a body may then be one that counts readers. */
function isUnseen(image: HTMLImageElement): boolean {
  return image.alt === '' && image.closest('figure') === null;
}

/** The pictures that stand behind all words of a body; none where it has no words. */
function picturesBehindText(body: DocumentFragment): ReadonlySet<Node> {
  const pictures = new Set<Node>();
  let hasWords = false;
  const nodes = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '') {
      hasWords = true;
      pictures.clear();
    } else if (hasWords && node instanceof Element && node.localName === 'img') pictures.add(node);
  }
  return pictures;
}
