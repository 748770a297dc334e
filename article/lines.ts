/** Recognises lines that are no part of an article: labels, bylines, credits, calls to share. */
import { isCreditLine } from '../model/caption.ts';

/** Beginnings of short lines that are no part of an article, in many languages. */
const OPENING =
  /^\s*[([]?(?:advertisement|advertising|sponsored|publicité|anzeige|publicidad|реклама|إعلان|广告|広告|sign (?:up|in) (?:for|to|with|now)|subscribe (?:to|now)|follow (?:us|me|\S+ \S+ on)\b|like us on|share (?:this|on)|click here|tap here|read (?:more|also|next|the full)|also read|see (?:also|more)\s*:|related(?: articles| stories| news| topics| items)?\s*:|related items|recommended|more (?:on this|from)|more\s*:|watch(?: more)?\s*:|listen\s*:|(?:photos?|pictures|video|gallery)(?: gallery| transcript| keywords)?\s*:|in pictures\s*:|all rights reserved|©|copyright ©|(?:topics?|tags?|filed under|posted in|keywords|source|via)\s*:|filed under|e-?mail us at|questions\? comments\?|have (?:a|any) (?:tip|question)|got a tip|download (?:the|our) app|lire aussi|à lire|a lire aussi|devenez fan|lesen sie auch|mehr zum thema|lea también|lee también|leia também|leggi anche|lees ook|читайте также|читайте також|اقرأ أيضا|اقرأ أيضًا|קראו גם|بیشتر بخوانید|यह भी पढ़ें|อ่านเพิ่มเติม|អានបន្ថែម|xem thêm|baca juga|相关阅读|延伸阅读|関連記事|あわせて読みたい|관련기사)/i;
const OPENING_LENGTH = 160;

/** Labels of buttons, alone in a line. */
const BUTTON =
  /^(?:e-?mail|print|tweet|share|recommend|like|save|copy link|comments?(?: \(\d+\))?|\d+ comments?|facebook|twitter|linkedin|pinterest|whatsapp|reddit|text size|listen|play|pause|close|menu|next|previous|advertisement|loading\W*|by\s*:?|topics?\s*:?|tags?\s*:?|share\s*:?|source\s*:?|partager|imprimer|compartir|imprimir|teilen|drucken|condividi|поделиться|مشاركة|شارك|分享|共有|공유|[|•·*_–—\-\s]+)$/i;

/** The date of publication alone in a line, with hardly another word. */
const DATED = /\b(?:19|20)\d\d\b|\d{1,2}[:.h]\d{2}|[០-៩]{4}|[٠-٩]{4}|\d{1,2}月\d{1,2}日/;
const DATED_LENGTH = 75;
const DATE_LABEL =
  /^(?:by|posted|published|updated|last (?:updated|modified)|first published|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado|atualizado|pubblicato|опубликовано|обновлено|نشر|آخر تحديث|发布|更新|公開|입력)\b|^(?:نشر|آخر تحديث|发布|更新|公開|입력)/i;
const BYLINE = /^(?:by|von|par|por|di|door|от)\s+\p{Lu}/iu;
const BYLINE_LENGTH = 60;

/** Whether a line (plain text, trimmed) is a label, a call to act or a credit. */
export function isBesideCopy(line: string): boolean {
  if (line.length < OPENING_LENGTH && OPENING.test(line)) return true;
  return isCreditLine(line) || BUTTON.test(line);
}

/** Whether a line before the text gives its author or date. */
export function isByline(line: string, byline: string | null): boolean {
  if (line.length < DATED_LENGTH && !/[.!?。។؟]$/.test(line)) {
    if (DATE_LABEL.test(line)) return true;
    const words = line.match(/\p{L}{3,}/gu)?.length ?? 0;
    if (DATED.test(line) && words <= 5) return true;
  }
  if (line.length < BYLINE_LENGTH && BYLINE.test(line)) return true;
  if (byline === null) return false;
  return line.includes(byline) && line.length < byline.length + 40;
}
