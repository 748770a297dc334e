/** Takes off what a text puts around and into the addresses that it names. */

/** A text without characters that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '').replace(ZERO_WIDTH, '');
}

/** Marks of direction, soft hyphens and controls, which come along with copied text and are part of no address. */
const INVISIBLE = /(?![\t\n\v\f\r\u200b-\u200d])[\p{Cc}\p{Cf}\ufffc]/gu;
/** Zero-width blanks and joiners belong to words of some scripts, and next to ASCII to nothing. */
const ZERO_WIDTH =
  /(?<=^|\p{ASCII})[\u200b-\u200d]+|(?<![\u200b-\u200d])[\u200b-\u200d]+(?=$|\p{ASCII})/gu;

/** A part of a text without the quotes, brackets and punctuation of the text around it. */
export function trimmed(part: string): string {
  const text = part.replace(/^(?:[({'`‘’‹*_~|,;（]|\[(?![0-9a-f:.]*\]))+/i, '');
  const counts = new Map<string, number>();
  for (const one of text) counts.set(one, (counts.get(one) ?? 0) + 1);
  let end = text.length;
  for (; end > 0; end--) {
    const last = text[end - 1] ?? '';
    const opener = OPENERS[last];
    const isLoose = opener !== undefined && (counts.get(last) ?? 0) > (counts.get(opener) ?? 0);
    if (!isLoose && !/[.,;:!?'`‘’›*~|…。、，；：！？،؛؟។]/.test(last)) break;
    counts.set(last, (counts.get(last) ?? 0) - 1);
  }
  return text.slice(0, end);
}

const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '）': '（' };
