/** Closes a JSON document that breaks off, so that what came whole can be parsed. */

/**
 * `source` up to the last member of a list of the document's own object, as an item of a JSON Feed is, with that list and the
 * object closed; unchanged where no such member came whole.
 */
export function completeJson(source: string): string {
  const outer: string[] = [];
  let depth = 0;
  let end = -1;
  let at = 0;
  while (at < source.length) {
    const sign = source[at];
    if (sign === '"') at = endOfString(source, at);
    else if (sign === '{' || sign === '[') {
      if (depth < 2) outer[depth] = sign;
      depth++;
    } else if (sign === '}' || sign === ']') {
      depth--;
      if (depth === 2 && outer[0] === '{' && outer[1] === '[') end = at + 1;
      if (depth <= 0) return source;
    }
    at++;
  }
  return end < 0 ? source : `${source.slice(0, end)}]}`;
}

/** Where the string that starts at `from` has its closing quote (RFC 8259 7). */
function endOfString(source: string, from: number): number {
  let quote = source.indexOf('"', from + 1);
  while (quote >= 0) {
    let slashes = 0;
    while (source[quote - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return quote;
    quote = source.indexOf('"', quote + 1);
  }
  return source.length;
}
