/** The few French texts that the background needs as well. */

export const frLabels = {
  'kicker.breaking': 'Flash',
  'kicker.urgent': 'Urgent',
  'kicker.just-in': 'À l’instant',
  'kicker.update': 'Mise à jour',
  'menu.follow': 'Suivre ce site',
} as const;
