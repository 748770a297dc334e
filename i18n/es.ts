/** The Spanish texts. */
import type { Catalogue } from './en.ts';
import { esLabels } from './es-labels.ts';

export const es: Catalogue = {
  ...esLabels,
  'app.name': 'Newsline',
  'ticker.label': 'Teletipo de noticias',
  'ticker.pause': 'Detener el teletipo',
  'ticker.resume': 'Reanudar el teletipo',
  'ticker.empty': 'Aún no hay titulares. Siga una fuente y sus noticias pasarán por aquí.',
  'list.unread': 'sin leer',
  'list.empty': 'Aquí no hay nada todavía',
  'list.empty.hint': 'Los artículos aparecen en cuanto los trae una fuente que sigue.',
  'list.untitled': 'Sin título',
  'age.now': 'ahora mismo',
  'page.broken': 'Newsline no pudo abrir su archivo',
  'page.broken.hint':
    'Cierre esta página y vuelva a abrirla. Si sigue igual, reinicie el navegador. Detalle: {detail}',
  'page.failed': 'No ha funcionado: {reason}',
  'page.options': 'Fuentes y ajustes',
  'first.hint':
    'Dé la dirección de un sitio de noticias o de su fuente. Newsline solo pide al navegador ese sitio.',
  'follow.button': 'Seguir',
  'follow.allow': 'Permitir {host}',
  'ticker.previous': 'Titular anterior',
  'ticker.next': 'Titular siguiente',
  'panel.new': 'Nuevo desde {time}',
  'panel.earlier': 'Antes',
  'list.edited': 'editado',
  'story.size.one': '{count} artículos, un solo medio',
  'story.size': '{count} artículos, {outlets} medios',
  'story.outlets': '{count} medios',
  'story.more': '+{count} desde su última visita',
  'story.following': 'Historias que sigue',
  'panel.others': 'Otras noticias',
};
