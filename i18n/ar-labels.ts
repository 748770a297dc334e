/** The few Arabic texts that the background needs as well. */

export const arLabels = {
  'kicker.breaking': 'عاجل',
  'kicker.urgent': 'مهم',
  'kicker.just-in': 'وردنا الآن',
  'kicker.update': 'تحديث',
  'kicker.live': 'مباشر',
  'kicker.analysis': 'تحليل',
  'kicker.correction': 'تصحيح',
  'kicker.statement': 'بيان',
  'menu.follow': 'تابع هذا الموقع',
  'alert.outlets': 'المصادر: {count} خلال {minutes} دقيقة',
  'alert.unconfirmed': 'غير مؤكد',
  'alert.digest': 'في غيابك: {count} قصص',
  'alert.read': 'وسم كمقروء',
  'alert.mute': 'اكتم هذه القصة',
  'alert.test': 'التنبيهات تعمل',
  'alert.test.text': 'هكذا تبدو الأخبار العاجلة.',
} as const;
