/** Removes from headline and deck what is no news of the event: datelines, credits, outlets, invitations. Pure. */
import { AGENCIES } from './independent-sources.ts';
import { withoutNoise } from './noise.ts';

/** Characters of a text that are searched. */
const MAX_LENGTH = 1200;

/** A word with a capital, a number, or something in brackets: what datelines are made of. */
const DATED = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.]*(?:-[\p{L}\p{M}'’.]+)*|\p{Nd}{1,4}|\([^()]{1,40}\)|de|del|of)`;
/** "PHNOM PENH, Nov 25 (Xinhua) --", "Berlin (dpa) -", "KYIV:", "(Reuters) -". */
const DATELINE = new RegExp(
  String.raw`^[\s“"]*(?:${DATED}[\s,/]+){0,8}${DATED}\s*(?:—|–|--|[:：៖]|-\s)\s*`,
  'u',
);
/** "(Reuters)", "(AP Photo/...)", "[Photo: ...]". */
const BRACKETS = /[([][^()[\]]{1,80}[)\]]/gu;
const CREDIT =
  /photo|image|picture|file|video|reuters|agenc|archiv|foto|credit|crédit|source|via/iu;
/** A sentence with one of these is about the article and not about the event. */
const BOILERPLATE = new RegExp(
  `(?<!\\p{L})(?:${[
    'read (?:more|the full|also)|continue reading|keep reading|full story|subscribe|sign up|newsletter|follow us|click here|join us',
    'all rights reserved|copyright (?:©|\\d)|©|(?:appeared|published) first on|first (?:appeared|published) (?:on|in)|originally (?:appeared|published)',
    'reporting by|writing by|edit(?:ing|ed) by|compiled by|translated by|additional reporting|contributed to this|with (?:inputs?|files|reporting) from',
    'photo(?:graph)?s? by|photo(?:graph)?s?:|images?:|getty images|source:|download (?:the|our) app|watch (?:the video|live|below)',
    'lire (?:la suite|aussi|plus)|en savoir plus|abonnez|inscrivez|suivez-nous|tous droits|avec (?:afp|reuters|agences)|crédit photo|source :',
    'leer más|lea también|sigue leyendo|seguir leyendo|suscr[ií]b|síguenos|síganos|con información de|todos los derechos|foto:|fuente:',
    'weiterlesen|mehr lesen|lesen sie|abonnieren|mit material|quelle:|leia (?:mais|também)|assine(?!\\p{L})|com informações d|siga-nos',
    'leggi (?:tutto|anche)|iscriviti|lees (?:meer|ook|verder)|czytaj|читайте|подпи(?:шит|сывай)|источник:|джерело:|devamını oku|kaynak:',
    'اقرأ (?:أيض|المزيد)|تابعونا|اشترك (?:في نشرت|الآن)|المصدر:|អានបន្ត|ប្រភព៖|តាមដានយើង|xem thêm|baca (?:juga|selengkapnya)',
  ].join('|')})|阅读全文|閱讀全文|来源：|來源：|责任编辑|責任編輯|続きを読む|出典：|อ่านต่อ|ที่มา ?:`,
  'iu',
);
const ALL_AGENCIES = new RegExp(AGENCIES.source, 'giu');
const SENTENCE = /[^.!?។。！？|]+(?:[.!?](?!\s|$)[^.!?។。！？|]*)*[.!?។。！？|]*/gu;
/** Words of a source's title that its name goes without. */
const GENERIC =
  /(?<![\p{L}\p{M}])(?:the|news|online|world|international|rss|feed|latest|breaking|top|stories|home|com|www)(?![\p{L}\p{M}])/giu;

/** A text without its dateline. */
export function withoutDateline(text: string): string {
  return text.slice(0, MAX_LENGTH).replace(DATELINE, '');
}

/**
 * `text` without credits, invitations to read on, counters, agencies and names of outlets and authors.
 * @param named Finds those names (`namesPattern`); null where there are none.
 */
export function plainCopy(text: string, named: RegExp | null): string {
  const credited = withoutNoise(text.slice(0, MAX_LENGTH)).replace(BRACKETS, brackets =>
    CREDIT.test(brackets) || AGENCIES.test(brackets) ? ' ' : brackets,
  );
  const kept = (credited.match(SENTENCE) ?? [])
    .filter(sentence => !BOILERPLATE.test(sentence))
    .join('');
  const bare = named === null ? kept : kept.replace(named, ' ');
  return bare.replace(ALL_AGENCIES, ' ').replace(/\s+/gu, ' ').trim();
}

/** Finds the names of outlets and authors; null where there are none. */
export function namesPattern(names: readonly string[]): RegExp | null {
  const phrases = names
    .flatMap(name => [name, name.replace(GENERIC, ' '), name.replace(/\.[a-z]{2,6}$/i, '')])
    .map(name => name.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim())
    .filter(name => name.length > 2 && name.length < 80);
  if (phrases.length === 0) return null;
  const longestFirst = [...new Set(phrases)].sort((a, b) => b.length - a.length);
  const sources = longestFirst.map(name =>
    name.replaceAll(' ', String.raw`[^\p{L}\p{M}\p{N}]{1,3}`),
  );
  return new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}])(?:the\s)?(?:${sources.join('|')})(?:['’]s)?(?![\p{L}\p{M}\p{N}])`,
    'giu',
  );
}
