/** Marks the dateline at the start of an article for its style. */
import { splitDateline } from './dateline.ts';

/** Wraps the dateline of the first words of `body` in `<span class="dateline">`; leaves a body without one as it is. */
export function markDateline(body: DocumentFragment): void {
  const text = firstText(body);
  if (text?.data === undefined) return;
  const copy = text.data.trimStart();
  const { dateline } = splitDateline(copy);
  if (dateline === null) return;
  const { ownerDocument } = text;
  const span = ownerDocument.createElement('span');
  span.className = 'dateline';
  span.textContent = dateline;
  text.data = copy.slice(dateline.length);
  text.before(span);
}

/** The first text node of the article, after captions. */
function firstText(node: Node): Text | null {
  for (const child of node.childNodes) {
    if (child.nodeName.toLowerCase() === 'figure') continue;
    if (child.nodeType !== Node.TEXT_NODE) {
      const found = firstText(child);
      if (found !== null) return found;
    } else if (child.textContent?.trim()) return child as Text;
  }
  return null;
}
