/** The French texts of notifications and of the context menu. */
import type { NoticeCatalogue } from './en-notices.ts';

export const frNotices: NoticeCatalogue = {
  'menu.follow': 'Suivre ce site',
  'alert.outlets': '{count} médias en {minutes} min',
  'alert.unconfirmed': 'non confirmé',
  'alert.digest': 'Sujets en votre absence : {count}',
  'alert.read': 'Marquer comme lu',
  'alert.mute': 'Masquer ce dossier',
  'alert.test': 'Les alertes fonctionnent',
  'alert.test.text': 'Une dernière minute ressemblera à ceci.',
};
