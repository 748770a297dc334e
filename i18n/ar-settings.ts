/** The Arabic texts of the strip and of what the settings say of alerts. */
import type { SettingsCatalogue } from './en-settings.ts';

export const arSettings: SettingsCatalogue = {
  'strip.title': 'شريط منفصل',
  'strip.open': 'ضع الشريط في المقدمة',
  'strip.close': 'إعادته',
  'strip.why':
    'يبقى الشريط فوق النوافذ الأخرى ما دامت هذه النافذة الصغيرة مفتوحة، فالمتصفح يربط بينهما. يمكنك تصغيرها.',
  'strip.none': 'لا يستطيع هذا المتصفح إبقاء نافذة فوق غيرها، فهذه لا تبقى. قد يستطيع نظامك ذلك.',
  'strip.failed': 'رفض المتصفح النافذة الأمامية: {reason}',
  'reason.developing': 'قصة ينقلها تتطور الآن.',
};
