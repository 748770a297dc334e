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
} as const;
