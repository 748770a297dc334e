/** The Chinese texts of the strip and of what the settings say of alerts. */
import type { SettingsCatalogue } from './en-settings.ts';

export const zhCnSettings: SettingsCatalogue = {
  'strip.title': '独立滚动条',
  'strip.open': '将滚动条置顶',
  'strip.close': '收回',
  'strip.why':
    '只要这个小窗口开着，滚动条就会保持在其他窗口之上：浏览器把两者绑在一起。您可以将本窗口最小化。',
  'strip.none': '此浏览器不能让窗口保持在最前，因此本窗口不会置顶。您的系统也许可以。',
  'strip.failed': '浏览器拒绝了置顶窗口：{reason}',
  'reason.developing': '它报道的一个事件正在发展。',
};
