/** Decodes Punycode (RFC 3492), the form in which host names of other scripts are sent. */

// The parameters of section 5.
const BASE = 36;
const MIN = 1;
const MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE_POINT = 128;

/** A label of a host name is no longer (RFC 1035 2.3.4). */
const MAX_LENGTH = 63;

/** The text of a label without its "xn--" (section 6.2); null where it is not well-formed. */
export function decodePunycode(encoded: string): string | null {
  if (encoded.length > MAX_LENGTH || !/^[a-z0-9-]+$/i.test(encoded)) return null;
  const basicLength = Math.max(0, encoded.lastIndexOf('-'));
  const output = Array.from(encoded.slice(0, basicLength), one => one.charCodeAt(0));
  let codePoint = FIRST_CODE_POINT;
  let bias = FIRST_BIAS;
  let place = 0;
  let next = basicLength > 0 ? basicLength + 1 : 0;
  while (next < encoded.length) {
    const before = place;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(encoded[next++]);
      if (digit === null) return null;
      place += digit * weight;
      const threshold = Math.min(MAX, Math.max(MIN, k - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = output.length + 1;
    bias = adapt(place - before, count, before === 0);
    codePoint += Math.floor(place / count);
    if (codePoint > 0x10ffff) return null;
    place %= count;
    output.splice(place++, 0, codePoint);
  }
  return String.fromCodePoint(...output);
}

/** The value of a digit: letters are 0 to 25, digits 26 to 35 (section 5). */
function digitOf(sign: string | undefined): number | null {
  if (sign === undefined) return null;
  const value = Number.parseInt(sign, BASE);
  if (Number.isNaN(value)) return null;
  return value < 10 ? value + 26 : value - 10;
}

/** The bias of the next number (section 6.1). */
function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((BASE - MIN) * MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - MIN));
  return k + Math.floor(((BASE - MIN + 1) * rest) / (rest + SKEW));
}
