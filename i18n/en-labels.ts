/** The few English texts that the background needs as well. */

export const enLabels = {
  'kicker.breaking': 'Breaking',
  'kicker.urgent': 'Urgent',
  'kicker.just-in': 'Just in',
  'kicker.update': 'Update',
  'menu.follow': 'Follow this site',
} as const;
