/** Gives the names of countries and languages, as the browser knows them. */

/**
 * @param tag The language to say it in; the code itself comes back where the browser has no name for it.
 */
export function nameOf(kind: 'region' | 'language', code: string, tag: string): string {
  try {
    return new Intl.DisplayNames([tag, 'en'], { type: kind }).of(code) ?? code;
  } catch {
    return code;
  }
}
