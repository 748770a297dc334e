/** The settings, in groups; what is changed is kept as it is changed. */
import { ReadingSettings } from '../../components/ReadingSettings.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import { ShortcutSettings } from '../../components/ShortcutSettings.tsx';
import { TickerSettings } from '../../components/TickerSettings.tsx';
import { LANGUAGES } from '../../i18n/languages.ts';
import type { FullSpeech } from '../../i18n/translate.ts';
import type { PageContext } from '../page/mount.tsx';
import { rememberNewTab } from '../page/own-tab.ts';
import { PageTicker } from '../page/PageTicker.tsx';
import { Alerts } from './Alerts.tsx';
import { refusalOf } from './refusal-of.ts';

export interface SettingsProps extends PageContext<FullSpeech> {
  /** Keeps a setting. */
  readonly onKeep: (key: string, value: unknown) => void;
}

export function Settings({ onKeep, ...context }: SettingsProps) {
  const { db, settings, speech } = context;
  const { t } = speech;
  rememberNewTab(settings.newTab);
  const keepWords = async (key: string, value: string) => {
    const refusal = await refusalOf(db, value, speech);
    if (refusal === null) onKeep(key, value);
    return refusal;
  };
  return (
    <>
      <section aria-labelledby="ticker-title">
        <h2 id="ticker-title">{t('settings.ticker')}</h2>
        <PageTicker {...context} page="reader.html" since={null} />
        <TickerSettings values={settings} speech={speech} onChange={onKeep} onWords={keepWords} />
      </section>
      <section aria-labelledby="reading-title">
        <h2 id="reading-title">{t('settings.reading')}</h2>
        <ReadingSettings values={settings} speech={speech} onChange={onKeep} />
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
          speech={speech}
          onChange={onKeep}
        />
      </section>
      <section aria-labelledby="keys-title">
        <h2 id="keys-title">{t('settings.keys')}</h2>
        <ShortcutSettings
          isOn={settings.shortcuts}
          keys={settings.shortcutKeys}
          speech={speech}
          onSwitch={isOn => onKeep('shortcuts', isOn)}
          onKeys={keys => onKeep('shortcutKeys', keys)}
        />
      </section>
    </>
  );
}
