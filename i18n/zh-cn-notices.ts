/** The Chinese texts of notifications and of the context menu. */
import type { NoticeCatalogue } from './en-notices.ts';

export const zhCnNotices: NoticeCatalogue = {
  'menu.follow': '关注此网站',
  'alert.outlets': '{minutes} 分钟内 {count} 家媒体',
  'alert.unconfirmed': '尚未证实',
  'alert.digest': '你离开期间：{count} 个事件',
  'alert.read': '标为已读',
  'alert.mute': '屏蔽此事件',
  'alert.test': '提醒可用',
  'alert.test.text': '突发新闻会这样显示。',
};
