/** The settings; each change is kept as it is made and shows at once in every page. */
import type { FullI18n } from '../../i18n/translate.ts';
import type { Settings } from '../../model/settings.ts';
import { INTERVALS } from '../follow/FeedEditor.tsx';
import { Choice } from '../shared/Choice.tsx';

/** The settings of the ticker, of polling, and of how pages look. */
export type SettingsValues = Pick<
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
>;

export interface SettingsFormProps {
  readonly values: SettingsValues;
  /** The languages there are, by key, with their own names. */
  readonly languages: readonly (readonly [key: string, name: string])[];
  readonly i18n: FullI18n;
  readonly onChange: (key: keyof SettingsValues, value: string | number | boolean | null) => void;
}

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
