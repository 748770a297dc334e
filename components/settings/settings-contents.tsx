/** What stands in the sections of settings; each change is kept as it is made. */
import { LANGUAGES } from '../../i18n/languages.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import type { KeepSetting } from '../../model/settings.ts';
import { Alerts } from '../alerts/Alerts.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { PageTicker } from '../ticker/PageTicker.tsx';
import { refusalOf } from './pattern-refusal.ts';
import { ReadingSettings } from './ReadingSettings.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { ShortcutSettings } from './ShortcutSettings.tsx';
import { TickerSettings } from './TickerSettings.tsx';

interface SettingsProps extends PageContext<FullI18n> {
  /** Keeps a setting. */
  readonly onKeep: KeepSetting;
}

/** The contents of the sections of settings by the names of the sections. */
export function settingsContents({ onKeep, ...context }: SettingsProps) {
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
    alerts: <Alerts {...context} onKeep={onKeep} />,
    settings: (
      <SettingsForm
        values={settings}
        languages={Object.entries(LANGUAGES).map(([key, { name }]) => [key, name] as const)}
        i18n={i18n}
        onChange={onKeep}
      />
    ),
    keys: (
      <ShortcutSettings
        isOn={settings.shortcuts}
        keys={settings.shortcutKeys}
        i18n={i18n}
        onSwitch={isOn => onKeep('shortcuts', isOn)}
        onKeys={keys => onKeep('shortcutKeys', keys)}
      />
    ),
  };
}
