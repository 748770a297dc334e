/** Draws the settings of language, appearance, polling and the ticker; each change is saved at once. */
import type { FullI18n } from '../../i18n/translate.ts';
import type { KeepSetting, Settings } from '../../model/settings.ts';
import { INTERVALS } from '../follow/FeedEditor.tsx';
import { Choice } from '../shared/Choice.tsx';

/** The settings of the ticker, of polling, and of the appearance of pages. */
type SettingsValues = Pick<
  Settings,
  | 'language'
  | 'theme'
  | 'pollMinutes'
  | 'tickerPace'
  | 'tickerDirection'
  | 'tickerOrder'
  | 'tickerMaxPerFeed'
  | 'tickerMaxAgeHours'
  | 'tickerShow'
  | 'tickerHide'
  | 'tickerSeparator'
  | 'tickerDensity'
  | 'tickerMode'
  | 'tickerSize'
  | 'tickerColours'
  | 'tickerIcons'
>;

/** The settings, their texts, and what takes a change. */
export interface SettingsFormProps {
  readonly values: SettingsValues;
  /** The languages by key, each with its own name for itself. */
  readonly languages: readonly (readonly [key: string, name: string])[];
  readonly i18n: FullI18n;
  readonly onChange: KeepSetting;
}

/** The form of the general settings; each change is passed to `onChange`. */
export function SettingsForm({ values, languages, i18n, onChange }: SettingsFormProps) {
  const { t } = i18n;
  const minutes: readonly (readonly [string, string])[] = INTERVALS.map(count => [
    String(count),
    t('minutes', { count }),
  ]);
  return (
    <div class="fields">
      <Choice
        label={t('settings.language')}
        value={values.language}
        options={[['auto', t('settings.language.auto')], ...languages]}
        onChange={value => onChange('language', value)}
      />
      <Choice
        label={t('settings.theme')}
        value={values.theme}
        options={[
          ['system', t('settings.theme.system')],
          ['light', t('settings.theme.light')],
          ['dark', t('settings.theme.dark')],
        ]}
        onChange={value => onChange('theme', value)}
      />
      <Choice
        label={t('settings.interval')}
        value={String(values.pollMinutes)}
        options={[['auto', t('settings.interval.auto')], ...minutes]}
        onChange={value => onChange('pollMinutes', value === 'auto' ? value : Number(value))}
      />
    </div>
  );
}
