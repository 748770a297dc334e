/** Computes what stands for a source without an icon: a letter, and the hue of its ground. */

/** Names are looked at so far. */
const MAX_NAME = 80;
const HUES = 12;

/**
 * The first letter or digit of `name`, in its script and in capitals; else its first sign. Signs that are put on top of a
 * letter are left out where they are written apart: at this size a letter alone can be read.
 */
export function markLetter(name: string): string {
  const text = name.slice(0, MAX_NAME).normalize('NFC').trim();
  const letter = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? null;
  if (letter === null) return firstSign(text);
  const capital = letter.toUpperCase();
  // "ß" has two capitals; Georgian has some that few fonts have.
  return [...capital].length === 1 && !/\p{Script=Georgian}/u.test(letter) ? capital : letter;
}

/** An emoji of several characters is one sign. */
function firstSign(text: string): string {
  const [first] = new Intl.Segmenter().segment(text);
  return first?.segment ?? '•';
}

/** A hue in degrees, the same for the same name on every page. */
export function hueOf(name: string): number {
  let sum = 0;
  for (const character of name.slice(0, MAX_NAME))
    sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return (sum % HUES) * (360 / HUES);
}
