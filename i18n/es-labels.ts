/** The few Spanish texts that the background needs as well. */

export const esLabels = {
  'kicker.breaking': 'Última hora',
  'kicker.urgent': 'Urgente',
  'kicker.just-in': 'Ahora mismo',
  'kicker.update': 'Actualización',
  'kicker.live': 'En directo',
  'kicker.analysis': 'Análisis',
  'kicker.correction': 'Corrección',
  'kicker.statement': 'Comunicado',
} as const;
