/** Decides whether a feed gives an article whole or only a summary of it. */
import type { Entry } from '../model/feed.ts';
import { plainText } from './markup.ts';

/** A text shorter than this, in characters, is a summary of an article that stands elsewhere. */
const SUMMARY_LENGTH = 900;
/** A feed that gives content beside its summary means it as the text, also where it is short. */
const CONTENT_LENGTH = 150;
/** A text of this length, in characters, is the article, however it ends. */
const WHOLE_LENGTH = 3 * SUMMARY_LENGTH;

/** How publishers of 25 languages invite to read on at the end of a text that is not whole. */
const INVITATIONS = [
  ...['read more', 'continue reading', 'keep reading', 'read the full story', 'full story'],
  ...['lire la suite', 'lire plus', 'en savoir plus', 'weiterlesen', 'mehr lesen'],
  ...['leer más', 'seguir leyendo', 'sigue leyendo', 'ler mais', 'leia mais', 'continue lendo'],
  ...['leggi tutto', 'continua a leggere', 'leggi di più', 'lees meer', 'lees verder', 'läs mer'],
  ...['læs mere', 'les mer', 'lue lisää', 'czytaj więcej', 'czytaj dalej', 'читать далее'],
  ...['читать дальше', 'читать полностью', 'читати далі', 'devamını oku', 'اقرأ المزيد'],
  ...[
    'قراءة المزيد',
    'ادامه مطلب',
    'और पढ़ें',
    '続きを読む',
    '阅读全文',
    '閱讀全文',
    '繼續閱讀',
    '继续阅读',
  ],
  ...['계속 읽기', '더 보기', 'អានបន្ត', 'อ่านต่อ', 'đọc tiếp', 'xem thêm', 'baca selengkapnya'],
];
/** Nothing but punctuation may follow; letters of any script are no punctuation. */
const BREAKS_OFF = new RegExp(
  `(?:\\.\\.\\.|…|${INVITATIONS.map(text => text.normalize()).join('|')})[^\\p{L}\\p{M}\\p{N}]*$`,
  'iu',
);

/**
 * Whether a feed gives only the beginning of an article: its text, which is the content where there is one, is short or
 * breaks off.
 */
export function isSummaryOnly({ content, summary }: Pick<Entry, 'content' | 'summary'>): boolean {
  const text = textOf(content ?? summary ?? '');
  if (text.length >= WHOLE_LENGTH) return false;
  const isMeantAsText = content !== null && content !== summary && text !== textOf(summary ?? '');
  return text.length < (isMeantAsText ? CONTENT_LENGTH : SUMMARY_LENGTH) || BREAKS_OFF.test(text);
}

function textOf(html: string): string {
  return plainText(html).normalize();
}
