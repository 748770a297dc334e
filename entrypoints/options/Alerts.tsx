/** Alerts in the settings: their values, what they would have done, and whether the system lets them through. */
import { useEffect, useState } from 'preact/hooks';
import browser, { type Permissions } from 'webextension-polyfill';
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
  const { alertLevel, alertWords, alertPlaces, folderAlertLevels } = settings;
  const key = JSON.stringify([alertLevel, alertWords, alertPlaces, folderAlertLevels]);
  const would = useLive(`would ${key}`, () => wouldAlert(db, settings, Date.now()));
  const isBlocked = useIsBlocked();
  const hasVoice = useHasVoice();
  const keep = (name: string, value: unknown) => {
    const isSound = name === 'alertSound' || name === 'alertSpeech';
    if (!isSound || value !== true) onKeep(name, value);
    else void mayBeHeard().then(granted => granted && onKeep(name, value));
  };
  return (
    <AlertSettings
      values={settings}
      folders={folders.state === 'ready' ? [...new Set(folders.value)].sort() : []}
      would={would.state === 'ready' ? would.value : null}
      isBlocked={isBlocked}
      hasVoice={hasVoice}
      speech={speech}
      now={now}
      onChange={keep}
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

/** The page that Chrome's worker needs to be heard. */
const OFFSCREEN: string = 'offscreen';

/** Names of permissions; the types, which are Firefox's, do not know Chrome's. */
type Names = NonNullable<Permissions.Permissions['permissions']>;

/** Asks, in the click that wants sound, for the page that Chrome's worker needs to be heard. Firefox needs none. */
async function mayBeHeard(): Promise<boolean> {
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  if (!optional.includes(OFFSCREEN)) return true;
  return browser.permissions.request({ permissions: [OFFSCREEN] as Names });
}

/** Whether there is a voice on this machine; some send what they say to a server, and are not used. */
function hasOwnVoice(): boolean {
  return speechSynthesis.getVoices().some(({ localService }) => localService);
}

/** Voices come late in some browsers. */
function useHasVoice(): boolean {
  const [hasVoice, setHasVoice] = useState(hasOwnVoice);
  useEffect(() => {
    const look = () => setHasVoice(hasOwnVoice);
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);
  return hasVoice;
}
