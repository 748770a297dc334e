/** The few English texts that the background needs as well. */

export const enLabels = {
  'kicker.breaking': 'Breaking',
  'kicker.urgent': 'Urgent',
  'kicker.just-in': 'Just in',
  'kicker.update': 'Update',
  'kicker.live': 'Live',
  'kicker.analysis': 'Analysis',
  'kicker.correction': 'Correction',
  'kicker.statement': 'Statement',
} as const;
