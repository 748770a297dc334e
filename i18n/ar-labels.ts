/** The few Arabic texts that the background needs as well. */

export const arLabels = {
  'kicker.breaking': 'عاجل',
  'kicker.urgent': 'مهم',
  'kicker.just-in': 'وردنا الآن',
  'kicker.update': 'تحديث',
  'menu.follow': 'تابع هذا الموقع',
} as const;
