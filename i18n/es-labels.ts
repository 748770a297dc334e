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
  'menu.follow': 'Seguir este sitio',
  'alert.outlets': '{count} medios en {minutes} min',
  'alert.unconfirmed': 'sin confirmar',
  'alert.digest': 'Mientras no estaba: {count} historias',
  'alert.read': 'Marcar como leído',
  'alert.mute': 'Silenciar esta historia',
  'alert.test': 'Los avisos funcionan',
  'alert.test.text': 'Las noticias de última hora se verán así.',
} as const;
