/** The few Simplified Chinese texts that the background needs as well. */

export const zhCnLabels = {
  'kicker.breaking': '突发',
  'kicker.urgent': '紧急',
  'kicker.just-in': '刚刚',
  'kicker.update': '更新',
  'menu.follow': '关注此网站',
} as const;
