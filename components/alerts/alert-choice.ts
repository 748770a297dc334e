/** The short choice of alerts, for readers who have not seen the settings: none, only big news, or all breaking news. */
import type { Settings } from '../../model/settings.ts';
import type { Command } from '../shared/use-command.ts';

/** `big` is the alert level "flash", `more` the level "breaking". */
export const ALERT_CHOICES = ['off', 'big', 'more'] as const;

/** One of the three. */
export type AlertChoice = (typeof ALERT_CHOICES)[number];

/** What the settings say; null where the reader has not chosen yet, and no alert is shown. */
export function alertChoiceIn({
  alerts,
  alertLevel,
}: Pick<Settings, 'alerts' | 'alertLevel'>): AlertChoice | null {
  if (alerts === null) return null;
  if (!alerts) return 'off';
  return alertLevel === 'flash' ? 'big' : 'more';
}

/** Keeps a choice. The level comes first, so that nothing alerts under the one before. */
export async function keepAlertChoice(command: Command, choice: AlertChoice): Promise<void> {
  if (choice !== 'off') {
    const value = choice === 'big' ? 'flash' : 'breaking';
    await command('setSetting', { key: 'alertLevel', value });
  }
  await command('setSetting', { key: 'alerts', value: choice !== 'off' });
}
