/** Makes paragraphs of the words that stand in a body without one. */

/** Elements that stand in the line. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|br|cite|code|del|dfn|em|i|img|ins|kbd|mark|q|ruby|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;
/** In px: smaller pictures stand in the line, as emoji do. */
const INLINE_PICTURE = 64;

/** Puts each run of words and inline elements of `body` into a paragraph; two line breaks end one. */
export function wrapLooseWords(body: DocumentFragment): void {
  let run: ChildNode[] = [];
  let hasWords = false;
  const end = (before: ChildNode | null) => {
    if (hasWords) {
      const paragraph = document.createElement('p');
      body.insertBefore(paragraph, before);
      paragraph.append(...run);
    } else for (const node of run) if (isBreak(node)) node.remove();
    run = [];
    hasWords = false;
  };
  for (const node of [...body.childNodes]) {
    if (!isInline(node)) end(node);
    else if (hasWords && isBreak(node) && isBreak(run.at(-1))) {
      run.pop()?.remove();
      end(node);
      node.remove();
    } else {
      run.push(node);
      hasWords ||= isWord(node);
    }
  }
  end(null);
}

function isBreak(node: ChildNode | undefined): boolean {
  return node instanceof Element && node.localName === 'br';
}

function isWord(node: ChildNode): boolean {
  return (node.textContent ?? '').trim() !== '';
}

/** Whether a node goes on in the line; a picture of some size and what is embedded do not. */
function isInline(node: ChildNode): boolean {
  if (!(node instanceof Element)) return true;
  if (!INLINE.test(node.localName) || node.classList.contains('embed')) return false;
  const image = node.localName === 'img' ? node : node.querySelector('img');
  if (image === null) return true;
  return isWord(node) || Number.parseInt(image.getAttribute('height') ?? '', 10) <= INLINE_PICTURE;
}
