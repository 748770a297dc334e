/** Groups the forms of all settings; each change is saved at once. */
import { LANGUAGES } from '../../i18n/languages.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import { Alerts } from '../alerts/Alerts.tsx';
import { rememberNewTab } from '../front/browser-new-tab.ts';
import type { PageContext } from '../shared/page-context.ts';
import { PageTicker } from '../ticker/PageTicker.tsx';
import { refusalOf } from './pattern-refusal.ts';
import { ReadingSettings } from './ReadingSettings.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { ShortcutSettings } from './ShortcutSettings.tsx';
import { TickerSettings } from './TickerSettings.tsx';

interface SettingsProps extends PageContext<FullI18n> {
  /** Keeps a setting. */
  readonly onKeep: (key: string, value: unknown) => void;
}

/** All settings but those of feeds, in groups. */
export function Settings({ onKeep, ...context }: SettingsProps) {
  const { db, settings, i18n } = context;
  const { t } = i18n;
  rememberNewTab(settings.newTab);
  const keepWords = async (key: string, value: string) => {
    const refusal = await refusalOf(db, value, i18n);
    if (refusal === null) onKeep(key, value);
    return refusal;
  };
  return (
    <>
      <section aria-labelledby="ticker-title">
        <h2 id="ticker-title">{t('settings.ticker')}</h2>
        <PageTicker {...context} page="reader.html" since={null} />
        <TickerSettings values={settings} i18n={i18n} onChange={onKeep} onWords={keepWords} />
      </section>
      <section aria-labelledby="reading-title">
        <h2 id="reading-title">{t('settings.reading')}</h2>
        <ReadingSettings values={settings} i18n={i18n} onChange={onKeep} />
      </section>
      <section aria-labelledby="alerts-title">
        <h2 id="alerts-title">{t('alerts.title')}</h2>
        <Alerts {...context} onKeep={onKeep} />
      </section>
      <section aria-labelledby="settings-title">
        <h2 id="settings-title">{t('settings.title')}</h2>
        <SettingsForm
          values={settings}
          languages={Object.entries(LANGUAGES).map(([key, { name }]) => [key, name] as const)}
          i18n={i18n}
          onChange={onKeep}
        />
      </section>
      <section aria-labelledby="keys-title">
        <h2 id="keys-title">{t('settings.keys')}</h2>
        <ShortcutSettings
          isOn={settings.shortcuts}
          keys={settings.shortcutKeys}
          i18n={i18n}
          onSwitch={isOn => onKeep('shortcuts', isOn)}
          onKeys={keys => onKeep('shortcutKeys', keys)}
        />
      </section>
    </>
  );
}
