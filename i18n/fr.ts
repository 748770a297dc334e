/** The French texts. */
import type { Catalogue } from './en.ts';
import { frLabels } from './fr-labels.ts';

export const fr: Catalogue = {
  ...frLabels,
  'app.name': 'Newsline',
  'ticker.label': 'Fil d’actualités défilant',
  'ticker.pause': 'Arrêter le défilement',
  'ticker.resume': 'Reprendre le défilement',
  'ticker.empty': 'Pas encore de titres. Suivez un flux et ses nouvelles défileront ici.',
  'list.unread': 'non lu',
  'list.empty': 'Rien ici pour l’instant',
  'list.empty.hint': 'Les articles apparaissent dès qu’un flux suivi en apporte.',
  'list.untitled': 'Sans titre',
  'age.now': 'à l’instant',
  'page.broken': 'Newsline n’a pas pu ouvrir ses archives',
  'page.broken.hint':
    'Fermez cette page et rouvrez-la. Si rien ne change, redémarrez le navigateur. Détail : {detail}',
  'page.failed': 'Cela n’a pas marché : {reason}',
  'page.options': 'Flux et réglages',
  'first.hint':
    'Donnez l’adresse d’un site d’information ou de son flux. Newsline ne demande au navigateur que ce site.',
  'follow.button': 'Suivre',
  'follow.allow': 'Autoriser {host}',
  'ticker.previous': 'Titre précédent',
  'ticker.next': 'Titre suivant',
  'panel.new': 'Nouveau depuis {time}',
  'panel.earlier': 'Plus tôt',
  'list.edited': 'modifié',
  'story.size.one': '{count} articles, un seul média',
  'story.size': '{count} articles, {outlets} médias',
  'story.outlets': '{count} médias',
  'story.more': '+{count} depuis votre dernier passage',
  'story.following': 'Vos dossiers suivis',
  'panel.others': 'Autres nouvelles',
};
