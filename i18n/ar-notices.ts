/** The Arabic texts of notifications and of the context menu. */
import type { NoticeCatalogue } from './en-notices.ts';

export const arNotices: NoticeCatalogue = {
  'menu.follow': 'تابع هذا الموقع',
  'alert.outlets': 'المصادر: {count} خلال {minutes} دقيقة',
  'alert.unconfirmed': 'غير مؤكد',
  'alert.digest': 'القصص في غيابك: {count}',
  'alert.read': 'وسم كمقروء',
  'alert.mute': 'اكتم هذه القصة',
  'alert.test': 'التنبيهات تعمل',
  'alert.test.text': 'هكذا تبدو الأخبار العاجلة.',
};
