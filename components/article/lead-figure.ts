/** Finds the picture that a text opens with, which is drawn wider than the text. */

/** Pictures that are said to be narrower than this, in px, stay in the text. */
const MIN_WIDTH = 480;

/** Makes a figure of the class "article-lead" of the picture at the start of `body`, where there is one. */
export function markLead(body: DocumentFragment): void {
  const first = firstPart(body);
  if (first === null) return;
  const images = first.localName === 'img' ? [first] : [...first.querySelectorAll('img')];
  const [image] = images;
  if (image === undefined || images.length > 1) return;
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  if (width < MIN_WIDTH) return;
  if (first.localName === 'figure') {
    first.classList.add('article-lead');
    return;
  }
  if (
    (first.textContent ?? '').trim() !== '' ||
    first.querySelector('video, audio, table') !== null
  )
    return;
  const figure = document.createElement('figure');
  figure.className = 'article-lead';
  first.replaceWith(figure);
  figure.append(...(/^(?:p|div|section)$/.test(first.localName) ? first.childNodes : [first]));
}

/** The first element, where no words stand before it. */
function firstPart(body: DocumentFragment): Element | null {
  for (const node of body.childNodes) {
    if (node instanceof Element) return node.localName === 'br' ? null : node;
    if ((node.nodeValue ?? '').trim() !== '' && node.nodeType === Node.TEXT_NODE) return null;
  }
  return null;
}
