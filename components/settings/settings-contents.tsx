/** Draws the contents of the sections of settings; each change is saved at once. */
import { LANGUAGES } from '../../i18n/languages.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import type { ChangeSetting } from '../../model/setting-change.ts';
import type { KeepSetting } from '../../model/settings.ts';
import { Alerts } from '../alerts/Alerts.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { PageTicker } from '../ticker/PageTicker.tsx';
import { BrowserShortcuts } from './BrowserShortcuts.tsx';
import { refusalOf } from './pattern-refusal.ts';
import { ReadingSettings } from './ReadingSettings.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { ShortcutSettings } from './ShortcutSettings.tsx';
import { TickerSettings } from './TickerSettings.tsx';

interface SettingsProps extends PageContext<FullI18n> {
  /** Keeps a setting. */
  readonly onKeep: KeepSetting;
  /** Changes one part of a setting that is a list or a record. */
  readonly onChangePart: ChangeSetting;
}

/** The contents of the sections of settings by the names of the sections. */
export function settingsContents({ onKeep, onChangePart, ...context }: SettingsProps) {
  const { db, settings, i18n } = context;
  const keepWords = async (key: 'tickerShow' | 'tickerHide', value: string) => {
    const refusal = await refusalOf(db, value, i18n);
    if (refusal === null) onKeep(key, value);
    return refusal;
  };
  return {
    ticker: (
      <>
        <PageTicker {...context} page="reader.html" since={null} />
        <TickerSettings values={settings} i18n={i18n} onChange={onKeep} onWords={keepWords} />
      </>
    ),
    reading: <ReadingSettings values={settings} i18n={i18n} onChange={onKeep} />,
    alerts: <Alerts {...context} onKeep={onKeep} onChangePart={onChangePart} />,
    settings: (
      <SettingsForm
        values={settings}
        languages={Object.entries(LANGUAGES).map(([key, { name }]) => [key, name] as const)}
        i18n={i18n}
        onChange={onKeep}
      />
    ),
    keys: (
      <>
        <BrowserShortcuts i18n={i18n} />
        <ShortcutSettings
          isOn={settings.shortcuts}
          keys={settings.shortcutKeys}
          i18n={i18n}
          onSwitch={isOn => onKeep('shortcuts', isOn)}
          onKey={(name, key) => onChangePart('shortcutKeys', { set: { [name]: key } })}
        />
      </>
    ),
  };
}
