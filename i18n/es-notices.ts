/** The Spanish texts of notifications and of the context menu. */
import type { NoticeCatalogue } from './en-notices.ts';

export const esNotices: NoticeCatalogue = {
  'menu.follow': 'Seguir este sitio',
  'alert.outlets': '{count} medios en {minutes} min',
  'alert.unconfirmed': 'sin confirmar',
  'alert.digest': 'Historias mientras no estaba: {count}',
  'alert.read': 'Marcar como leído',
  'alert.mute': 'Silenciar esta historia',
  'alert.test': 'Los avisos funcionan',
  'alert.test.text': 'Las noticias de última hora se verán así.',
};
