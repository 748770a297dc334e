/** Connects the alert settings to the store: their values, a dry run over the last week, and the permissions. */
import { useEffect, useState } from 'preact/hooks';
import { dryRun } from '../../alert/dry-run.ts';
import { hasNotifications } from '../../alert/notify.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import type { ChangeSetting } from '../../model/setting-change.ts';
import type { KeepSetting } from '../../model/settings.ts';
import { followedFolders } from '../../store/followed-feeds.ts';
import { useLive } from '../../store/use-live.ts';
import type { PageContext } from '../shared/page-context.ts';
import { AlertSettings } from './AlertSettings.tsx';
import { areAlertsBlocked, requestSound } from './alert-permissions.ts';

interface AlertsProps extends PageContext<FullI18n> {
  /** Keeps a setting. */
  readonly onKeep: KeepSetting;
  /** Changes one part of a setting that is a list or a record. */
  readonly onChangePart: ChangeSetting;
}

/** The alert settings of the settings page; a sentence where the browser has no notifications. */
export function Alerts(props: AlertsProps) {
  return hasNotifications() ? (
    <Settings {...props} />
  ) : (
    <p class="quiet">{props.i18n.t('alerts.unsupported')}</p>
  );
}

function Settings({ db, desk, command, settings, i18n, now, onKeep, onChangePart }: AlertsProps) {
  const folders = useLive('folders', () => followedFolders(db));
  const { alertLevel, alertWords, alertPlaces, folderAlertLevels } = settings;
  const key = JSON.stringify([alertLevel, alertWords, alertPlaces, folderAlertLevels]);
  // It reads a week of articles, to which a round adds at each of its writes: one thirtieth of the time is enough for it.
  const would = useLive(`would ${key}`, () => dryRun(db, settings, desk.now()), 30);
  const isBlocked = useIsBlocked();
  const hasVoice = useHasVoice();
  const keep: KeepSetting = (name, value) => {
    const isSound = name === 'alertSound' || name === 'alertSpeech';
    if (!isSound || value !== true) onKeep(name, value);
    else void requestSound().then(granted => granted && onKeep(name, value));
  };
  return (
    <AlertSettings
      values={settings}
      folders={folders.state === 'ready' ? folders.value : []}
      would={would.state === 'ready' ? would.value : null}
      isBlocked={isBlocked}
      hasVoice={hasVoice}
      i18n={i18n}
      now={now}
      onChange={keep}
      onChangePart={onChangePart}
      onTest={() => void command('testAlert', {})}
    />
  );
}

function useIsBlocked(): boolean {
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => {
    void areAlertsBlocked().then(setBlocked);
  }, []);
  return isBlocked;
}

/** Whether this machine has a local voice; voices that send the text to a server are not used. */
function hasOwnVoice(): boolean {
  return speechSynthesis.getVoices().some(({ localService }) => localService);
}

/** Some browsers load their voices late. */
function useHasVoice(): boolean {
  const [hasVoice, setHasVoice] = useState(hasOwnVoice);
  useEffect(() => {
    const update = () => setHasVoice(hasOwnVoice);
    speechSynthesis.addEventListener('voiceschanged', update);
    return () => speechSynthesis.removeEventListener('voiceschanged', update);
  }, []);
  return hasVoice;
}
