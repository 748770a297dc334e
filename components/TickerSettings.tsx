/** What runs through the ticker, in which order, and how it looks. */
import type { FullSpeech } from '../i18n/translate.ts';
import { Choice } from './Choice.tsx';
import type { SettingsFormProps } from './SettingsForm.tsx';

const COUNTS = [1, 2, 3, 5, 10, 20];
const HOURS = [1, 3, 6, 12, 24, 48, 168];
const MAX_WORDS = 500;

export function TickerSettings({
  values,
  speech,
  onChange,
}: Pick<SettingsFormProps, 'values' | 'speech' | 'onChange'>) {
  const { t } = speech;
  return (
    <div class="fields">
      <label class="field">
        <span>{t('settings.speed')}</span>
        <input
          type="range"
          min="20"
          max="200"
          step="10"
          value={values.tickerSpeed}
          onChange={event => onChange('tickerSpeed', Number(event.currentTarget.value))}
        />
      </label>
      <Choice
        label={t('settings.order')}
        value={values.tickerOrder}
        options={[
          ['newest', t('settings.order.newest')],
          ['by-feed', t('settings.order.by-feed')],
          ['breaking-first', t('settings.order.breaking-first')],
          ['in-turn', t('settings.order.in-turn')],
        ]}
        onChange={value => onChange('tickerOrder', value)}
      />
      <Choice
        label={t('settings.per-feed')}
        value={String(values.tickerMaxPerFeed ?? '')}
        options={[['', t('settings.all')], ...counted(COUNTS, speech)]}
        onChange={value => onChange('tickerMaxPerFeed', value === '' ? null : Number(value))}
      />
      <Choice
        label={t('settings.max-age')}
        value={String(values.tickerMaxAgeHours ?? '')}
        options={[['', t('settings.any-age')], ...hours(speech)]}
        onChange={value => onChange('tickerMaxAgeHours', value === '' ? null : Number(value))}
      />
      <Words
        label={t('settings.show')}
        value={values.tickerShow}
        onChange={value => onChange('tickerShow', value)}
      />
      <Words
        label={t('settings.hide')}
        value={values.tickerHide}
        onChange={value => onChange('tickerHide', value)}
      />
      <Choice
        label={t('settings.direction')}
        value={values.tickerDirection}
        options={[
          ['auto', t('settings.direction.auto')],
          ['ltr', t('settings.direction.ltr')],
          ['rtl', t('settings.direction.rtl')],
        ]}
        onChange={value => onChange('tickerDirection', value)}
      />
      <Choice
        label={t('settings.separator')}
        value={values.tickerSeparator}
        options={[
          ['bar', '|'],
          ['dot', '·'],
          ['slash', '/'],
          ['space', t('settings.separator.space')],
        ]}
        onChange={value => onChange('tickerSeparator', value)}
      />
      <Choice
        label={t('settings.density')}
        value={values.tickerDensity}
        options={[
          ['tight', t('settings.density.tight')],
          ['normal', t('settings.density.normal')],
          ['wide', t('settings.density.wide')],
        ]}
        onChange={value => onChange('tickerDensity', value)}
      />
    </div>
  );
}

function Words({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        dir="auto"
        maxLength={MAX_WORDS}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

function counted(counts: readonly number[], { number }: FullSpeech) {
  return counts.map(count => [String(count), number(count)] as const);
}

function hours({ t, number }: FullSpeech) {
  return HOURS.map(
    count => [String(count), t('settings.hours', { count: number(count) })] as const,
  );
}
