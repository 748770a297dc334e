/** Draws the short choice of alerts as three radio buttons, with what an alert is. */
import './alert-radios.css';
import type { FullI18n } from '../../i18n/translate.ts';
import { ALERT_CHOICES, type AlertChoice } from './alert-choice.ts';

interface AlertRadiosProps {
  /** The choice that is marked; null marks none. */
  readonly value: AlertChoice | null;
  /** How many alerts a day may show at most. */
  readonly perDay: number;
  readonly i18n: FullI18n;
  readonly onChange: (choice: AlertChoice) => void;
}

/** The explanation and the three choices. */
export function AlertRadios({ value, perDay, i18n: { t }, onChange }: AlertRadiosProps) {
  return (
    <fieldset class="alert-radios">
      <legend>{t('first.alerts')}</legend>
      <p>{t('first.alerts.what', { count: perDay })}</p>
      {ALERT_CHOICES.map(choice => (
        <label key={choice}>
          <input
            type="radio"
            name="alerts"
            value={choice}
            checked={choice === value}
            onChange={() => onChange(choice)}
          />
          <span>{t(`first.alerts.${choice}`)}</span>
        </label>
      ))}
      <p class="quiet">{t('first.alerts.later')}</p>
    </fieldset>
  );
}
