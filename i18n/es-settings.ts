/** The Spanish texts of the strip and of what the settings say of alerts. */
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
};
