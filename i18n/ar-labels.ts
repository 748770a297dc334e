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
} as const;
