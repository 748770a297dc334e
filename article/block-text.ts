/** Returns the text of an element with one line for each block element, the same in every DOM. */

const BLOCKS = new Set(
  (
    'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Elements whose text is no part of the article. */
const BESIDE = new Set(['figure', 'script', 'style', 'template', 'iframe', 'noscript']);

/** Lines separated by "\n", white space collapsed; captions are left out. */
export function blockText(root: Node): string {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const words = line.replace(/[\s\u00a0]+/g, ' ').trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  const visit = (node: Node): void => {
    for (const child of node.childNodes) {
      // 3 is a text node, 1 an element (DOM Standard, 4.4).
      if (child.nodeType === 3) line += child.nodeValue ?? '';
      if (child.nodeType !== 1) continue;
      const name = child.nodeName.toLowerCase();
      if (BESIDE.has(name)) continue;
      if (name === 'br') end();
      const isBlock = BLOCKS.has(name);
      if (isBlock) end();
      visit(child);
      if (isBlock) end();
    }
  };
  visit(root);
  end();
  return lines.join('\n');
}
