/** Removes text that changes by itself: times of update, counters of views and comments. Pure. */

const UNITS =
  'sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|h|days?|weeks?|months?|secondes?|heures?|jours?|semaines?|mois|segundos?|minutos?|horas?|' +
  'd[ií]as?|semanas?|meses|mes|dias?|m[eê]s|sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|second[oi]|minut[oi]|or[ae]|giorn[oi]|' +
  'settiman[ae]|mes[ei]|uur|uren|dag(?:en)?|wek?en|maand(?:en)?|секунд\\p{L}*|минут\\p{L}*|мин|час\\p{L}*|дн\\p{L}*|день|недел\\p{L}*|' +
  'хвилин\\p{L}*|хв|годин\\p{L}*|saniye|dakika|dk|saat|gün|hafta|detik|menit|jam|hari|giây|phút|giờ|ngày';
const NUMBER = '[\\p{Nd}][\\p{Nd}.,]*';

/** Everything that one of these matches is removed. */
const NOISE: readonly RegExp[] = [
  // "3 min ago", "vor 3 Minuten", "hace 3 minutos", "3 минуты назад".
  `(?:il y a|hace|há|vor|fa|منذ|قبل|לפני)\\s+${NUMBER}\\s*(?:${UNITS}|\\p{L}{1,12})(?![\\p{L}\\p{M}])`,
  `${NUMBER}\\s*(?:${UNITS})(?!\\p{L})\\s+(?:ago|fa|atrás|geleden|назад|тому|önce|lalu|trước)`,
  `${NUMBER}\\s*(?:秒|分|分钟|分鐘|分間|小时|小時|時間|天|日|초|분|시간|일)\\s*(?:前|전)`,
  `${NUMBER}\\s*(?:วินาที|นาที|ชั่วโมง|วัน)ที่(?:แล้ว|ผ่านมา)`,
  `${NUMBER}\\s*(?:វិនាទី|នាទី|ម៉ោង|ថ្ងៃ)\\s*មុន`,
  `${NUMBER}\\s*(?:सेकंड|मिनट|घंटे|घंटा|दिन)\\s*पहले`,
  `${NUMBER}\\s*(?:ثانیه|دقیقه|ساعت|روز)\\s*پیش`,
  // "Updated 10:42", "Last updated: 3 May, 10:42 GMT", "Mis à jour à 10h42".
  `(?:last\\s+)?(?:updated|mis à jour|mise à jour|actualizado|atualizado|aktualisiert|aggiornato|bijgewerkt|обновлено|оновлено|güncellendi|` +
    `تم التحديث|آخر تحديث|עודכן|diperbarui|cập nhật|更新(?:于|時間|时间|日時)?|업데이트)\\s*(?:at|on|le|à|a las|am|um|il|op|в|о|:|：)?\\s*` +
    `(?:\\p{L}{3,9}\\.?\\s+)?${NUMBER}(?:[\\s:./h時时年月日,-]+(?:\\p{L}{3,9}\\.?\\s+)?${NUMBER}){0,5}\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|gmt|utc|est|edt|cet|uhr|분|分)?`,
  // "12 comments", "Views: 1,234".
  `${NUMBER}\\s*[km]?\\s*(?:comments?|views?|shares?|likes?|votes?|repl(?:y|ies)|reactions?|reads?|commentaires?|vues|partages|comentarios?|` +
    `visitas|coment[aá]rios?|kommentare?n?|aufrufe|commenti|reacties|комментари\\p{L}*|просмотр\\p{L}*|коментар\\p{L}*|yorum|تعليقات?|مشاهد\\p{L}*|תגובות|` +
    `komentar|bình luận|ความคิดเห็น|评论|評論|コメント|댓글)(?![\\p{L}])`,
  `(?:comments?|views?|shares?|likes?|votes?|reactions?|commentaires?|comentarios?|kommentare?|просмотров|комментариев|阅读|評論|评论|コメント|조회수|댓글)\\s*[(:：]\\s*${NUMBER}\\s*[km]?\\)?`,
].map(source => new RegExp(source, 'giu'));

/** `text` without times of update and counters. */
export function withoutNoise(text: string): string {
  return NOISE.reduce((left, pattern) => left.replace(pattern, ' '), text);
}
