/** The Simplified Chinese texts. */
import type { Catalogue } from './en.ts';
import { zhCnLabels } from './zh-cn-labels.ts';

export const zhCn: Catalogue = {
  ...zhCnLabels,
  'app.name': 'Newsline',
  'ticker.label': '新闻滚动条',
  'ticker.pause': '暂停滚动',
  'ticker.resume': '继续滚动',
  'ticker.empty': '还没有标题。关注一个订阅源，它的新闻就会在这里滚动。',
  'list.unread': '未读',
  'list.empty': '这里还没有内容',
  'list.empty.hint': '您关注的订阅源一有文章，就会显示在这里。',
  'list.untitled': '无标题',
  'age.now': '刚刚',
  'page.broken': 'Newsline 无法打开其存档',
  'page.broken.hint': '请关闭并重新打开此页面。如果仍然如此，请重启浏览器。详情：{detail}',
  'page.failed': '操作失败：{reason}',
  'page.options': '订阅源与设置',
  'first.hint': '输入新闻网站或其订阅源的地址。Newsline 只向浏览器请求该网站。',
  'follow.button': '关注',
  'follow.allow': '允许 {host}',
  'ticker.previous': '上一条标题',
  'ticker.next': '下一条标题',
  'panel.new': '{time}以来的新内容',
  'panel.earlier': '更早',
  'list.edited': '已修改',
  'story.size': '{count} 篇报道，{outlets} 家媒体',
  'story.outlets': '{count} 家媒体',
  'story.more': '上次查看后 +{count}',
  'story.following': '你关注的事件',
  'panel.others': '其他新闻',
};
