/** What alerts: nothing, a flash, breaking news, everything, or the reader's own words. */
import type { FullI18n } from '../../i18n/translate.ts';
import { ALERT_LEVELS, type AlertLevel } from '../../model/alert-level.ts';
import { Choice } from '../shared/Choice.tsx';

export interface LevelChoiceProps {
  readonly label: string;
  /** null leaves it to what is above it. */
  readonly value: AlertLevel | null;
  /** What null is called; without it there is no such choice. */
  readonly usual?: string;
  readonly i18n: FullI18n;
  readonly onChange: (level: AlertLevel | null) => void;
}

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
