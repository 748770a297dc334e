/** Draws the choice of an alert level: none, flash, breaking news, everything, or the reader's own words. */
import type { FullI18n } from '../../i18n/translate.ts';
import { ALERT_LEVELS, type AlertLevel } from '../../model/alert-level.ts';
import { Choice } from '../shared/Choice.tsx';

interface LevelChoiceProps {
  readonly label: string;
  /** null means the level of the setting above. */
  readonly value: AlertLevel | null;
  /** The label of null; without it null can't be chosen. */
  readonly usual?: string;
  readonly i18n: FullI18n;
  readonly onChange: (level: AlertLevel | null) => void;
}

/** A select for one alert level; null leaves it to the setting one level up. */
export function LevelChoice({ label, value, usual, i18n: { t }, onChange }: LevelChoiceProps) {
  const levels = ALERT_LEVELS.map(level => [level, t(`alerts.level.${level}`)] as const);
  return (
    <Choice
      label={label}
      value={value ?? ''}
      options={[...(usual === undefined ? [] : [['', usual] as const]), ...levels]}
      onChange={chosen => onChange(ALERT_LEVELS.find(level => level === chosen) ?? null)}
    />
  );
}
