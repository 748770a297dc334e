/** The keyboard shortcuts of a page, with their table; loaded after the first paint. */
import { useEffect, useState } from 'preact/hooks';
import { KeysHelp } from '../../components/KeysHelp.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import '../../components/keys.css';
import type { PageContext } from './mount.tsx';
import { listenToKeys } from './shortcuts.ts';

export interface KeysProps extends PageContext<PageSpeech> {
  /** Whether a button for the table is shown. */
  readonly hasButton?: boolean;
}

export function Keys({ db, settings, speech, hasButton = false }: KeysProps) {
  const [isShown, setShown] = useState(false);
  useEffect(
    () => (settings.shortcuts ? listenToKeys(db, settings, () => setShown(true)) : undefined),
    [db, settings],
  );
  return (
    <>
      {hasButton && settings.shortcuts && (
        <button type="button" class="button button-quiet" onClick={() => setShown(true)}>
          {speech.t('tools.keys')}
        </button>
      )}
      {isShown && (
        <KeysHelp keys={settings.shortcutKeys} speech={speech} onClose={() => setShown(false)} />
      )}
    </>
  );
}
