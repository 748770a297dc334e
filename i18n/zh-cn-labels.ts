/** The few Simplified Chinese texts that the background needs as well. */

export const zhCnLabels = {
  'kicker.breaking': '突发',
  'kicker.urgent': '紧急',
  'kicker.just-in': '刚刚',
  'kicker.update': '更新',
  'kicker.live': '直播',
  'kicker.analysis': '分析',
  'kicker.correction': '更正',
  'kicker.statement': '声明',
  'menu.follow': '关注此网站',
  'alert.outlets': '{minutes} 分钟内 {count} 家媒体',
  'alert.unconfirmed': '尚未证实',
  'alert.digest': '你离开期间：{count} 个事件',
  'alert.read': '标为已读',
  'alert.mute': '屏蔽此事件',
  'alert.test': '提醒可用',
  'alert.test.text': '突发新闻会这样显示。',
} as const;
