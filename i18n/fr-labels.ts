/** The few French texts that the background needs as well. */

export const frLabels = {
  'kicker.breaking': 'Flash',
  'kicker.urgent': 'Urgent',
  'kicker.just-in': 'À l’instant',
  'kicker.update': 'Mise à jour',
  'kicker.live': 'En direct',
  'kicker.analysis': 'Analyse',
  'kicker.correction': 'Rectificatif',
  'kicker.statement': 'Déclaration',
} as const;
