/** The Spanish texts of the strip and of what the settings say of alerts. */

// Both are always loaded together: one file is smaller than two.
export { esManage } from './es-manage.ts';

import type { SettingsCatalogue } from './en-settings.ts';

export const esSettings: SettingsCatalogue = {
  'strip.title': 'Cinta aparte',
  'strip.open': 'Poner la cinta encima',
  'strip.close': 'Recogerla',
  'strip.why':
    'La cinta queda encima de las demás ventanas mientras esta ventanita esté abierta: el navegador las une. Puede minimizarla.',
  'strip.none':
    'Este navegador no puede mantener una ventana encima de las demás, así que esta no lo está. Quizá su sistema pueda.',
  'strip.failed': 'El navegador rechazó la ventana encima: {reason}',
  'reason.developing': 'Una historia de la que informa está en desarrollo.',
  'alerts.title': 'Avisos',
  'alerts.level': 'Qué avisa',
  'alerts.level.off': 'Nada',
  'alerts.level.flash': 'Solo un flash: varios medios lo anuncian',
  'alerts.level.breaking': 'Última hora',
  'alerts.level.all': 'Cada historia',
  'alerts.level.words': 'Solo mis palabras y lugares',
  'alerts.usual': 'Como en lo general',
  'alerts.of-story': 'Alertas de esta historia',
  'alerts.of-story.usual': 'Como en sus fuentes',
  'alerts.of-folder': 'Avisos de {name}',
  'alerts.words': 'Palabras que siempre avisan',
  'alerts.places': 'Lugares cuyas noticias avisan antes',
  'alerts.sound': 'Tocar un aviso sonoro con cada alerta',
  'alerts.speech': 'Leer en voz alta el titular de una alerta',
  'alerts.speech.none':
    'Su sistema no ofrece ninguna voz a este navegador; los titulares seguirán en silencio hasta que instale una.',
  'alerts.per-day': 'Al día, como mucho',
  'alerts.gap': 'Minutos entre dos, como mínimo',
  'alerts.quiet': 'Horas de silencio',
  'alerts.quiet.on': 'Retener los avisos de noche',
  'alerts.quiet.from': 'Desde',
  'alerts.quiet.to': 'Hasta',
  'alerts.do-not-disturb': 'No molestar durante una hora',
  'alerts.undisturbed': 'Sin molestias hasta las {time}. Terminar',
  'alerts.test': 'Enviar un aviso de prueba',
  'alerts.test.hint':
    'Si no llega el aviso de prueba, su sistema retiene las notificaciones: permítalas para este navegador y termine su propio modo «no molestar».',
  'alerts.blocked':
    'El navegador indica que el sistema bloquea sus notificaciones. Permítalas en los ajustes del sistema y envíe un aviso de prueba.',
  'alerts.would': 'Historias que habrían avisado la semana pasada: {count}',
  'alerts.log': 'Registro de avisos',
  'alerts.log.empty': 'Ningún aviso todavía',
  'alerts.log.hint': 'Aquí se anota lo mostrado, retenido o descartado, con su razón.',
  'alerts.outcome.shown': 'mostrado',
  'alerts.outcome.updated': 'actualizado',
  'alerts.outcome.held': 'retenido',
  'alerts.outcome.told': 'contado en el resumen',
  'alerts.outcome.dropped': 'descartado',
  'alerts.urgency.flash': 'Flash',
  'alerts.urgency.bulletin': 'Boletín',
  'alerts.urgency.urgent': 'Urgente',
  'alerts.urgency.routine': 'Rutina',
  'alerts.reason.label': 'su medio lo llama última hora',
  'alerts.reason.category': 'su medio lo clasifica como última hora',
  'alerts.reason.cried': 'su medio llama última hora a demasiado',
  'alerts.reason.alone':
    'ningún otro medio lo cuenta todavía; un nivel propio para esta fuente avisaría enseguida',
  'alerts.reason.several': 'varios medios lo cuentan',
  'alerts.reason.fast': 'inusualmente muchos y rápidos',
  'alerts.reason.feed': 'usted eligió alertas de esta fuente',
  'alerts.reason.words': 'tiene sus palabras',
  'alerts.reason.place': 'habla de uno de sus lugares',
  'alerts.reason.level': 'sus ajustes piden menos',
  'alerts.reason.muted': 'la historia está silenciada',
  'alerts.reason.switched-off': 'los avisos están apagados',
  'alerts.reason.quiet-hours': 'horas de silencio',
  'alerts.reason.do-not-disturb': 'no molestar',
  'alerts.reason.daily-limit': 'suficiente por un día',
  'alerts.reason.pile': 'muchos a la vez',
  'alerts.reason.stale': 'demasiado viejo cuando pudo mostrarse',
};
