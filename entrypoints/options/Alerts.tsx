/** Alerts in the settings: their values, what they would have done, and whether the system lets them through. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { AlertSettings } from '../../components/AlertSettings.tsx';
import type { FullSpeech } from '../../i18n/translate.ts';
import { send } from '../../messages/send.ts';
import { useLive } from '../../store/use-live.ts';
import { wouldAlert } from '../../store/would-alert.ts';
import type { PageContext } from '../page/mount.tsx';

export interface AlertsProps extends PageContext<FullSpeech> {
  /** Keeps a setting. */
  readonly onKeep: (key: string, value: unknown) => void;
}

export function Alerts({ db, settings, speech, now, onKeep }: AlertsProps) {
  const folders = useLive('folders', async () =>
    (await db.feeds.toArray()).flatMap(({ folder, removedAt }) =>
      folder === null || removedAt !== null ? [] : [folder],
    ),
  );
  const { alertLevel, alertWords, folderAlertLevels } = settings;
  const key = JSON.stringify([alertLevel, alertWords, folderAlertLevels]);
  const would = useLive(`would ${key}`, () => wouldAlert(db, settings, Date.now()));
  const isBlocked = useIsBlocked();
  return (
    <AlertSettings
      values={settings}
      folders={folders.state === 'ready' ? [...new Set(folders.value)].sort() : []}
      would={would.state === 'ready' ? would.value : null}
      isBlocked={isBlocked}
      speech={speech}
      now={now}
      onChange={onKeep}
      onTest={() => void send('testAlert', {})}
    />
  );
}

/** What Chrome knows of it and Firefox does not. */
interface Levelled {
  readonly getPermissionLevel?: () => Promise<string>;
}

function useIsBlocked(): boolean {
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => {
    const notifications: typeof browser.notifications & Levelled = browser.notifications;
    void notifications.getPermissionLevel?.().then(level => setBlocked(level === 'denied'));
  }, []);
  return isBlocked;
}
