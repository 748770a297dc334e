/** Draws the quiet hours: the days of the week and the times at which no alert is shown. */
import './quiet-settings.css';
import type { FullI18n } from '../../i18n/translate.ts';
import type { QuietHours } from '../../model/quiet-hours.ts';
import type { SettingChange } from '../../model/setting-change.ts';
import { Field } from '../shared/Field.tsx';

interface QuietSettingsProps {
  /** null where there are no quiet hours. */
  readonly quiet: QuietHours | null;
  readonly i18n: FullI18n;
  /** Called with the hours of the night, or with null where the reader switches quiet hours off. */
  readonly onSwitch: (quiet: QuietHours | null) => void;
  readonly onChange: (change: SettingChange) => void;
}

const NIGHT: QuietHours = { fromMinute: 22 * 60, toMinute: 7 * 60, days: [0, 1, 2, 3, 4, 5, 6] };

/** The form of the quiet hours. */
export function QuietSettings({ quiet, i18n, onSwitch, onChange }: QuietSettingsProps) {
  const { t } = i18n;
  // The second week of 2023 begins on a Sunday, the day 0.
  const dayName = new Intl.DateTimeFormat(i18n.language.tag, {
    weekday: 'short',
    timeZone: 'UTC',
  });
  return (
    <fieldset class="quiet-hours">
      <legend>{t('alerts.quiet')}</legend>
      <Field isCheck>
        <input
          type="checkbox"
          checked={quiet !== null}
          onChange={event => onSwitch(event.currentTarget.checked ? NIGHT : null)}
        />
        <span>{t('alerts.quiet.on')}</span>
      </Field>
      {quiet !== null && (
        <div class="fields">
          {(['fromMinute', 'toMinute'] as const).map(end => (
            <Field key={end}>
              <span>{t(end === 'fromMinute' ? 'alerts.quiet.from' : 'alerts.quiet.to')}</span>
              <input
                type="time"
                value={clock(quiet[end])}
                onChange={event => {
                  const [hours = Number.NaN, minutes = Number.NaN] = event.currentTarget.value
                    .split(':')
                    .map(Number);
                  if (Number.isInteger(hours * 60 + minutes))
                    onChange({ set: { [end]: hours * 60 + minutes } });
                }}
              />
            </Field>
          ))}
          <div class="days">
            {NIGHT.days.map(day => (
              <Field key={day} isCheck>
                <input
                  type="checkbox"
                  checked={quiet.days.includes(day)}
                  onChange={event =>
                    onChange(
                      event.currentTarget.checked
                        ? { list: 'days', add: day }
                        : { list: 'days', remove: day },
                    )
                  }
                />
                <span>{dayName.format(Date.UTC(2023, 0, 8 + day))}</span>
              </Field>
            ))}
          </div>
        </div>
      )}
    </fieldset>
  );
}

/** "22:00" for minutes after midnight. */
function clock(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
