/** The French texts of the strip and of what the settings say of alerts. */

// Both are always loaded together: one file is smaller than two.
export { frManage } from './fr-manage.ts';

import type { SettingsCatalogue } from './en-settings.ts';

export const frSettings: SettingsCatalogue = {
  'strip.title': 'Bandeau séparé',
  'strip.open': 'Mettre le bandeau au premier plan',
  'strip.close': 'Le reprendre',
  'strip.why':
    'Le bandeau reste au premier plan tant que cette petite fenêtre est ouverte : le navigateur lie l’un à l’autre. Vous pouvez la réduire.',
  'strip.none':
    'Ce navigateur ne sait pas garder une fenêtre au premier plan ; celle-ci n’y reste donc pas. Votre système le peut peut-être.',
  'strip.failed': 'Le navigateur a refusé la fenêtre au premier plan : {reason}',
  'reason.developing': 'Un sujet qu’il couvre est en plein développement.',
  'alerts.title': 'Alertes',
  'alerts.level': 'Ce qui alerte',
  'alerts.level.off': 'Rien',
  'alerts.level.flash': 'Seulement un flash : plusieurs médias l’annoncent',
  'alerts.level.breaking': 'Les dernières minutes',
  'alerts.level.all': 'Chaque sujet',
  'alerts.level.words': 'Seulement mes mots et mes lieux',
  'alerts.usual': 'Comme réglé pour tout',
  'alerts.of-story': 'Alertes de cette histoire',
  'alerts.of-story.usual': 'Comme pour ses flux',
  'alerts.of-folder': 'Alertes de {name}',
  'alerts.words': 'Mots qui alertent toujours',
  'alerts.places': 'Lieux dont les nouvelles alertent plus tôt',
  'alerts.sound': 'Jouer un carillon avec une alerte',
  'alerts.speech': 'Lire à haute voix le titre d’une alerte',
  'alerts.speech.none':
    'Votre système n’offre aucune voix à ce navigateur : les titres resteront muets tant que vous n’en installez pas.',
  'alerts.per-day': 'Par jour, au plus',
  'alerts.gap': 'Minutes entre deux, au moins',
  'alerts.quiet': 'Heures calmes',
  'alerts.quiet.on': 'Retenir les alertes la nuit',
  'alerts.quiet.from': 'De',
  'alerts.quiet.to': 'À',
  'alerts.do-not-disturb': 'Ne pas déranger pendant une heure',
  'alerts.undisturbed': 'Sans dérangement jusqu’à {time}. Arrêter',
  'alerts.test': 'Envoyer une alerte d’essai',
  'alerts.test.hint':
    'Si aucune alerte d’essai n’arrive, votre système retient les notifications : autorisez-les pour ce navigateur et arrêtez son propre mode « ne pas déranger ».',
  'alerts.blocked':
    'Le navigateur indique que le système bloque ses notifications. Autorisez-les dans les réglages du système, puis envoyez une alerte d’essai.',
  'alerts.would': 'Sujets qui auraient alerté la semaine dernière : {count}',
  'alerts.log': 'Journal des alertes',
  'alerts.log.empty': 'Aucune alerte pour l’instant',
  'alerts.log.hint': 'Ce qui est montré, retenu ou abandonné est noté ici, avec la raison.',
  'alerts.outcome.shown': 'montrée',
  'alerts.outcome.updated': 'mise à jour',
  'alerts.outcome.held': 'retenue',
  'alerts.outcome.told': 'dite dans le résumé',
  'alerts.outcome.dropped': 'abandonnée',
  'alerts.urgency.flash': 'Flash',
  'alerts.urgency.bulletin': 'Bulletin',
  'alerts.urgency.urgent': 'Urgent',
  'alerts.urgency.routine': 'Ordinaire',
  'alerts.reason.label': 'son éditeur l’annonce comme urgent',
  'alerts.reason.category': 'son éditeur le classe parmi les urgences',
  'alerts.reason.cried': 'son éditeur annonce trop d’urgences',
  'alerts.reason.alone':
    'aucun autre média ne le rapporte encore ; un niveau propre à ce flux alerterait aussitôt',
  'alerts.reason.several': 'plusieurs médias en parlent',
  'alerts.reason.fast': 'exceptionnellement nombreux et rapides',
  'alerts.reason.feed': 'vous avez choisi d’être alerté par ce flux',
  'alerts.reason.words': 'il contient vos mots',
  'alerts.reason.place': 'il parle d’un de vos lieux',
  'alerts.reason.level': 'vos réglages demandent moins',
  'alerts.reason.muted': 'le dossier est masqué',
  'alerts.reason.switched-off': 'les alertes sont désactivées',
  'alerts.reason.quiet-hours': 'heures calmes',
  'alerts.reason.do-not-disturb': 'ne pas déranger',
  'alerts.reason.daily-limit': 'assez pour un jour',
  'alerts.reason.pile': 'beaucoup à la fois',
  'alerts.reason.stale': 'trop ancien au moment de le montrer',
};
