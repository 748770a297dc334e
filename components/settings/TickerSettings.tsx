/** Draws the settings of the ticker: its headlines, their order, and how it looks. */
import { useId, useState } from 'preact/hooks';
import type { FullI18n } from '../../i18n/translate.ts';
import { Choice } from '../shared/Choice.tsx';
import { Field } from '../shared/Field.tsx';
import { useFindable } from '../shared/find-context.ts';
import type { SettingsFormProps } from './SettingsForm.tsx';
import { TickerLook } from './TickerLook.tsx';

const COUNTS = [1, 2, 3, 5, 10, 20];
const HOURS = [1, 3, 6, 12, 24, 48, 168];
const MAX_WORDS = 500;

interface TickerSettingsProps extends Pick<SettingsFormProps, 'values' | 'i18n' | 'onChange'> {
  /** Tests words or a regular expression, and saves them; resolves to the reason where they are refused. */
  readonly onWords: (key: 'tickerShow' | 'tickerHide', value: string) => Promise<string | null>;
}

/** The form of the ticker settings; each change is passed to `onChange` or `onWords`. */
export function TickerSettings({ values, i18n, onChange, onWords }: TickerSettingsProps) {
  const { t } = i18n;
  return (
    <div class="fields">
      <Field>
        <span>{t('settings.speed')}</span>
        <input
          type="range"
          min="0.5"
          max="2.5"
          step="0.1"
          value={values.tickerPace}
          aria-valuetext={`× ${i18n.number(values.tickerPace)}`}
          onChange={event => onChange('tickerPace', Number(event.currentTarget.value))}
        />
      </Field>
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
        options={[['', t('settings.all')], ...counted(COUNTS, i18n)]}
        onChange={value => onChange('tickerMaxPerFeed', value === '' ? null : Number(value))}
      />
      <Choice
        label={t('settings.max-age')}
        value={String(values.tickerMaxAgeHours ?? '')}
        options={[['', t('settings.any-age')], ...hours(i18n)]}
        onChange={value => onChange('tickerMaxAgeHours', value === '' ? null : Number(value))}
      />
      <Words
        label={t('settings.show')}
        hint={t('settings.words.hint')}
        value={values.tickerShow}
        onChange={value => onWords('tickerShow', value)}
      />
      <Words
        label={t('settings.hide')}
        hint={t('settings.words.hint')}
        value={values.tickerHide}
        onChange={value => onWords('tickerHide', value)}
      />
      <TickerLook values={values} i18n={i18n} onChange={onChange} />
    </div>
  );
}

interface WordsProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** Resolves to the reason why the words are refused, or null. */
  readonly onChange: (value: string) => Promise<string | null>;
}

/** A refused text stays in the field, with the reason below, so that it can be corrected. */
function Words({ label, hint, value, onChange }: WordsProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const id = useId();
  return (
    <div class="field" {...useFindable<HTMLDivElement>()}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={MAX_WORDS}
        defaultValue={value}
        aria-describedby={`${id}-hint`}
        aria-invalid={refusal !== null}
        onChange={event => void onChange(event.currentTarget.value).then(setRefusal)}
      />
      <span id={`${id}-hint`} class={refusal === null ? 'hint' : 'hint error'} role="status">
        {refusal ?? hint}
      </span>
    </div>
  );
}

function counted(counts: readonly number[], { number }: FullI18n) {
  return counts.map(count => [String(count), number(count)] as const);
}

function hours({ t }: FullI18n) {
  return HOURS.map(count => [String(count), t('settings.hours', { count })] as const);
}
