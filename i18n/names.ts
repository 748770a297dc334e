/** Gives the names of countries and languages: in Khmer from a table, else as the browser knows them. */
import { KHMER_NAMES } from './khmer-names.ts';

/**
 * @param tag The language to say it in; the code itself comes back where the browser has no name for it.
 */
export function nameOf(kind: 'region' | 'language', code: string, tag: string): string {
  return namesIn(kind, tag)(code);
}

/**
 * Names of many codes in the language `tag`, at the cost of one look at the browser's data.
 * @param style "UK" is a short name, "United Kingdom" a long one.
 */
export function namesIn(
  kind: 'region' | 'language',
  tag: string,
  style: 'long' | 'short' = 'long',
): (code: string) => string {
  const own = tag === 'km' ? KHMER_NAMES[kind] : {};
  let names: Intl.DisplayNames | null = null;
  try {
    names = new Intl.DisplayNames([tag, 'en'], { type: kind, style });
  } catch {
    // A tag that is none has no names; the codes then stand for themselves.
  }
  return code => {
    const name = Object.hasOwn(own, code) ? own[code] : undefined;
    if (name !== undefined) return name;
    try {
      return names?.of(code) ?? code;
    } catch {
      return code;
    }
  };
}
