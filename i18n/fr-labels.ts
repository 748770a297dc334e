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
  'menu.follow': 'Suivre ce site',
  'alert.outlets': '{count} médias en {minutes} min',
  'alert.unconfirmed': 'non confirmé',
  'alert.digest': 'En votre absence : {count} sujets',
  'alert.read': 'Marquer comme lu',
  'alert.mute': 'Masquer ce dossier',
  'alert.test': 'Les alertes fonctionnent',
  'alert.test.text': 'Une dernière minute ressemblera à ceci.',
} as const;
