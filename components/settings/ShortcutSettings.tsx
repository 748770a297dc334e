/** Draws the settings of single-key shortcuts: off, or a key for each (WCAG 2.1.4). */
import { useState } from 'preact/hooks';
import type { FullI18n } from '../../i18n/translate.ts';
import type { ShortcutName } from '../../model/settings.ts';
import { Field } from '../shared/Field.tsx';

interface ShortcutSettingsProps {
  readonly isOn: boolean;
  readonly keys: Readonly<Record<ShortcutName, string>>;
  readonly i18n: FullI18n;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onKey: (name: ShortcutName, key: string) => void;
}

/** The form of the shortcuts; a key that is used twice is refused. */
export function ShortcutSettings({ isOn, keys, i18n, onSwitch, onKey }: ShortcutSettingsProps) {
  const { t } = i18n;
  const [taken, setTaken] = useState<ShortcutName | null>(null);
  const change = (name: ShortcutName, typed: string) => {
    const key = [...typed.trim()].at(-1) ?? '';
    const isTaken =
      key !== '' &&
      (Object.keys(keys) as ShortcutName[]).some(one => one !== name && keys[one] === key);
    setTaken(isTaken ? name : null);
    if (!isTaken) onKey(name, key);
  };
  return (
    <>
      <Field isCheck>
        <input
          type="checkbox"
          checked={isOn}
          onChange={event => onSwitch(event.currentTarget.checked)}
        />
        <span>{t('settings.keys.on')}</span>
      </Field>
      {isOn && (
        <div class="fields fields-small">
          {(Object.keys(keys) as ShortcutName[]).map(name => (
            <Field key={name}>
              <span>{t(`keys.${name}`)}</span>
              <input
                type="text"
                autocomplete="off"
                maxLength={2}
                value={keys[name]}
                onChange={event => change(name, event.currentTarget.value)}
              />
              {taken === name && (
                <span class="error" role="alert">
                  {t('settings.keys.taken')}
                </span>
              )}
            </Field>
          ))}
        </div>
      )}
    </>
  );
}
