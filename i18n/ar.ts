/** Arabic. */
import { arLabels } from './ar-labels.ts';
import type { Catalogue } from './en.ts';

export const ar: Catalogue = {
  ...arLabels,
  'app.name': 'Newsline',
  'ticker.label': 'شريط الأخبار',
  'ticker.pause': 'إيقاف الشريط مؤقتًا',
  'ticker.resume': 'تشغيل الشريط',
  'ticker.empty': 'لا عناوين بعد. تابع مصدرًا لتمرّ أخباره هنا.',
  'list.unread': 'غير مقروء',
  'list.empty': 'لا شيء هنا بعد',
  'list.empty.hint': 'تظهر المقالات هنا حالما يأتي بها مصدر تتابعه.',
  'list.untitled': 'بلا عنوان',
  'age.now': 'الآن',
  'page.broken': 'تعذّر على Newsline فتح أرشيفه',
  'page.broken.hint':
    'أغلق هذه الصفحة وافتحها ثانية. إن استمر الحال فأعد تشغيل المتصفح. التفصيل: {detail}',
  'page.failed': 'لم ينجح ذلك: {reason}',
  'page.options': 'المصادر والإعدادات',
  'first.hint': 'أعطِ عنوان موقع أخبار أو عنوان مصدره. يطلب Newsline من المتصفح ذلك الموقع وحده.',
  'follow.button': 'متابعة',
  'follow.allow': 'السماح لـ {host}',
  'ticker.previous': 'العنوان السابق',
  'ticker.next': 'العنوان التالي',
  'panel.new': 'الجديد منذ {time}',
  'panel.earlier': 'ما سبق',
  'list.edited': 'معدّل',
  'story.size.one': 'المقالات: {count}، مصدر واحد',
  'story.size': 'المقالات: {count}، المصادر: {outlets}',
  'story.outlets': 'المصادر: {count}',
  'story.more': '‎+{count} منذ آخر اطلاع',
  'story.following': 'قصص تتابعها',
  'panel.others': 'أخبار أخرى',
};
