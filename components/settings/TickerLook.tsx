/** Draws the settings of how the ticker looks and moves. */
import { Choice } from '../shared/Choice.tsx';
import { Field } from '../shared/Field.tsx';
import type { SettingsFormProps } from './SettingsForm.tsx';

/** The fields of the ticker's motion, size, colours and signs; each change is passed to `onChange`. */
export function TickerLook({
  values,
  i18n,
  onChange,
}: Pick<SettingsFormProps, 'values' | 'i18n' | 'onChange'>) {
  const { t } = i18n;
  return (
    <>
      <Choice
        label={t('settings.ticker-mode')}
        value={values.tickerMode}
        options={[
          ['crawl', t('settings.ticker-mode.crawl')],
          ['step', t('settings.ticker-mode.step')],
        ]}
        onChange={value => onChange('tickerMode', value)}
      />
      <Choice
        label={t('settings.ticker-size')}
        value={values.tickerSize}
        options={[
          ['small', t('settings.ticker-size.small')],
          ['normal', t('settings.ticker-size.normal')],
          ['large', t('settings.ticker-size.large')],
        ]}
        onChange={value => onChange('tickerSize', value)}
      />
      <Choice
        label={t('settings.ticker-colours')}
        value={values.tickerColours}
        options={[
          ['paper', t('settings.ticker-colours.paper')],
          ['ink', t('settings.ticker-colours.ink')],
          ['amber', t('settings.ticker-colours.amber')],
          ['sea', t('settings.ticker-colours.sea')],
        ]}
        onChange={value => onChange('tickerColours', value)}
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
      {/* What stands alone has nothing to be separated from. */}
      {values.tickerMode === 'crawl' && (
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
      )}
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
      <Field isCheck>
        <input
          type="checkbox"
          checked={values.tickerIcons}
          onChange={event => onChange('tickerIcons', event.currentTarget.checked)}
        />
        <span>{t('settings.ticker-icons')}</span>
      </Field>
    </>
  );
}
