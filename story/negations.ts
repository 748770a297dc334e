/** Recognises negations and denials in many languages. A speaker of a language adds words here. */

/** Folded (`fold`, words/tokens.ts). */
const NEGATIONS: ReadonlySet<string> = new Set(
  // en, fr, es, pt, it, de, nl
  (
    "not no never none without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't denies denied deny " +
    'ne pas jamais aucun aucune sans dement nunca sin niega nao sem nega non mai senza smentisce nicht kein keine keinen ' +
    'keiner nie niemals ohne dementiert niet geen nooit zonder ' +
    // ru, uk, tr
    'не нет ни без никогда ні немає ніколи degil yok hayır asla ' +
    // ar, he, fa, hi
    'لا لم لن ليس ليست بدون ينفي لا אין לא בלי מכחיש نه نیست نیستند بدون नहीं नही मत बिना ' +
    // id, vi, th, km
    'tidak bukan belum tanpa không chưa chẳng ไม่ มิได้ ไร้ មិន ពុំ គ្មាន មិនមែន ' +
    // zh, ja, ko
    '不 没 没有 未 无 非 否认 沒 沒有 無 ない ません なし 否定 않 않다 아니다 못 없다 없이 부인'
  ).split(' '),
);

/** Whether a folded word is a negation or a denial. */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't");
}
