/** Draws the settings of alerts: level, limits, quiet hours, sound and reading aloud. */
import './alert-settings.css';
import type { DryRun } from '../../alert/dry-run.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import type { AlertLevel } from '../../model/alert-level.ts';
import { levelOfFolder } from '../../model/alert-settings.ts';
import { HOUR_MS } from '../../model/durations.ts';
import { isUndisturbed } from '../../model/quiet-hours.ts';
import type { ChangeSetting } from '../../model/setting-change.ts';
import type { KeepSetting, Settings } from '../../model/settings.ts';
import { Field } from '../shared/Field.tsx';
import { LevelChoice } from './LevelChoice.tsx';
import { QuietSettings } from './QuietSettings.tsx';

/** The settings of alerts. */
type AlertValues = Pick<
  Settings,
  | 'alerts'
  | 'alertLevel'
  | 'folderAlertLevels'
  | 'alertWords'
  | 'alertPlaces'
  | 'alertSound'
  | 'alertSpeech'
  | 'alertsPerDay'
  | 'alertGapMinutes'
  | 'quietHours'
  | 'undisturbedUntil'
>;

interface AlertSettingsProps {
  readonly values: AlertValues;
  /** The reader's folders, by name. */
  readonly folders: readonly string[];
  /** What would have alerted in the last week; null until it is known. */
  readonly would: readonly DryRun[] | null;
  /** Whether the system lets no notification through, as far as the browser knows. */
  readonly isBlocked: boolean;
  /** Whether the browser has a voice to read aloud with. */
  readonly hasVoice: boolean;
  readonly i18n: FullI18n;
  /** Epoch ms. */
  readonly now: number;
  readonly onChange: KeepSetting;
  /** Changes one part of a setting that is a list or a record. */
  readonly onChangePart: ChangeSetting;
  readonly onTest: () => void;
}

const SHOWN = 5;
/** The settings that are numbers: the key, its text, the minimum and the maximum. */
const COUNTS = [
  ['alertsPerDay', 'alerts.per-day', 1, 200],
  ['alertGapMinutes', 'alerts.gap', 0, 1440],
] as const;

/** The form of the alert settings; each change is passed to `onChange` at once. */
export function AlertSettings(props: AlertSettingsProps) {
  const { values, folders, would, isBlocked, hasVoice, i18n, now } = props;
  const { onChange, onChangePart, onTest } = props;
  const { t } = i18n;
  const { undisturbedUntil } = values;
  const isLeftAlone = isUndisturbed(undisturbedUntil, now);
  const setFolder = (name: string, level: AlertLevel | null) =>
    onChangePart('folderAlertLevels', { set: { [name]: level } });
  return (
    <>
      {isBlocked && (
        <p class="error" role="alert">
          {t('alerts.blocked')}
        </p>
      )}
      <div class="fields">
        <Field isCheck>
          <input
            type="checkbox"
            checked={values.alerts === true}
            onChange={event => onChange('alerts', event.currentTarget.checked)}
          />
          <span>{t('settings.alerts')}</span>
        </Field>
        <LevelChoice
          label={t('alerts.level')}
          value={values.alertLevel}
          i18n={i18n}
          onChange={level => onChange('alertLevel', level ?? 'breaking')}
        />
        {(['alertWords', 'alertPlaces'] as const).map(key => (
          <Field key={key}>
            <span>{t(key === 'alertWords' ? 'alerts.words' : 'alerts.places')}</span>
            <input
              type="text"
              dir="auto"
              value={values[key]}
              maxLength={500}
              onChange={event => onChange(key, event.currentTarget.value)}
            />
          </Field>
        ))}
        {COUNTS.map(([key, text, least, most]) => (
          <Count
            key={key}
            label={t(text)}
            value={values[key]}
            least={least}
            most={most}
            onChange={value => onChange(key, value)}
          />
        ))}
        {folders.map(name => (
          <LevelChoice
            key={name}
            label={t('alerts.of-folder', { name })}
            value={levelOfFolder(values.folderAlertLevels, name)}
            usual={t('alerts.usual')}
            i18n={i18n}
            onChange={level => setFolder(name, level)}
          />
        ))}
      </div>
      <div class="fields">
        {(['alertSound', 'alertSpeech'] as const).map(key => (
          <Field key={key} isCheck>
            <input
              type="checkbox"
              checked={values[key]}
              onChange={event => onChange(key, event.currentTarget.checked)}
            />
            <span>{t(key === 'alertSound' ? 'alerts.sound' : 'alerts.speech')}</span>
          </Field>
        ))}
        {values.alertSpeech && !hasVoice && <p class="quiet">{t('alerts.speech.none')}</p>}
      </div>
      <QuietSettings
        quiet={values.quietHours}
        i18n={i18n}
        onSwitch={quiet => onChange('quietHours', quiet)}
        onChange={change => onChangePart('quietHours', change)}
      />
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => onChange('undisturbedUntil', isLeftAlone ? null : now + HOUR_MS)}
        >
          {isLeftAlone
            ? t('alerts.undisturbed', { time: i18n.time(undisturbedUntil ?? now) })
            : t('alerts.do-not-disturb')}
        </button>
        <button type="button" class="button" onClick={onTest}>
          {t('alerts.test')}
        </button>
        <a href="reader.html#/alerts">{t('alerts.log')}</a>
      </div>
      <p class="quiet">{t('alerts.test.hint')}</p>
      {would !== null && (
        <div class="would-alert">
          <p>{t('alerts.would', { count: would.length })}</p>
          <ul>
            {would.slice(0, SHOWN).map(({ articleId, headline }) => (
              <li key={articleId} dir="auto">
                {headline}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Count({
  label,
  value,
  least,
  most,
  onChange,
}: {
  label: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
}) {
  return (
    <Field>
      <span>{label}</span>
      <input
        type="number"
        min={least}
        max={most}
        value={value}
        onChange={event => {
          const typed = Math.round(event.currentTarget.valueAsNumber);
          if (typed >= least && typed <= most) onChange(typed);
        }}
      />
    </Field>
  );
}
