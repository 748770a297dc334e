/** Knows which way a text runs, by its language or by its letters. Source: Unicode's scripts; BCP 47 script subtags. */

/** Languages written from right to left, by their primary subtag. */
const RTL_LANGUAGES = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/i;
const RTL_SCRIPTS = /-(?:Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa)(?:-|$)/i;
const OTHER_SCRIPTS = /-[a-z]{4}(?:-|$)/i;

const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * The direction of a text.
 * @param language BCP 47 tag as published, or null.
 * @param text Judged by its first letter where the language is not known, or where its letters are all of other scripts.
 */
export function textDirection(language: string | null, text: string): 'ltr' | 'rtl' {
  if (language !== null && isRightToLeft(language)) {
    // A feed that is published in Arabic may hold an English entry.
    return RTL_LETTER.test(text) || !/\p{L}/u.test(text) ? 'rtl' : 'ltr';
  }
  if (language !== null && !RTL_LETTER.test(text)) return 'ltr';
  const [first] = /\p{L}/u.exec(text) ?? [];
  return first !== undefined && RTL_LETTER.test(first) ? 'rtl' : 'ltr';
}

function isRightToLeft(language: string): boolean {
  if (RTL_SCRIPTS.test(language)) return true;
  return RTL_LANGUAGES.test(language) && !OTHER_SCRIPTS.test(language.slice(2));
}
