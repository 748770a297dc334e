/**
 * Shortens texts with "…": between words where spaces or zero-width spaces separate them, else between characters, never
 * inside a surrogate pair. Lengths are in UTF-16 units and do not count the "…".
 */

/** The start of `text`, with "…" where something was left out. */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength + 1);
  const space = cut.search(/[\s\u200b][^\s\u200b]*$/);
  const end = space > maxLength / 2 ? space : pairStart(text, maxLength);
  return `${text.slice(0, end).trimEnd()}…`;
}

/** The end of `text`, with "…" where something was left out. */
export function shortenStart(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `…${text.slice(wordStart(text, text.length - maxLength, text.length - maxLength / 2)).trimStart()}`;
}

/** The text around the index `at`: from at most `before` units ahead of it on, at most `maxLength` of them. */
export function excerpt(text: string, at: number, before: number, maxLength: number): string {
  const start = at <= before ? 0 : wordStart(text, at - before, at);
  return `${start > 0 ? '… ' : ''}${shorten(text.slice(start).trimStart(), maxLength)}`;
}

/** The first start of a word from `from` on; `from` itself where there is none before `to`. */
function wordStart(text: string, from: number, to: number): number {
  const space = text.slice(from - 1, to).search(/[\s\u200b]/);
  return space < 0 ? pairStart(text, from) : from + space;
}

/** `index`, or the index before it where it would part a surrogate pair. */
function pairStart(text: string, index: number): number {
  return (text.codePointAt(index - 1) ?? 0) > 0xffff ? index - 1 : index;
}
