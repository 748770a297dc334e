/** Connects the keyboard shortcuts of a page to their commands; loaded after the first paint. */
import { useEffect, useState } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import type { PageContext } from '../shared/page-context.ts';
import { KeysHelp } from './KeysHelp.tsx';
import { listenToKeys } from './shortcuts.ts';

interface KeysProps extends PageContext<PageI18n> {
  /** Whether a button for the table is shown. */
  readonly hasButton?: boolean;
  /** Whether Escape leads back on this page. */
  readonly hasBack?: boolean;
}

/** Listens for shortcuts while it is drawn, and shows their table. */
export function Keys({
  db,
  command,
  settings,
  i18n,
  hasButton = false,
  hasBack = true,
}: KeysProps) {
  const [isShown, setShown] = useState(false);
  useEffect(
    () =>
      settings.shortcuts
        ? listenToKeys({ db, command }, settings, () => setShown(true))
        : undefined,
    [db, command, settings],
  );
  return (
    <>
      {hasButton && settings.shortcuts && (
        <button type="button" class="button button-quiet" onClick={() => setShown(true)}>
          {i18n.t('tools.keys')}
        </button>
      )}
      {isShown && (
        <KeysHelp
          keys={settings.shortcutKeys}
          i18n={i18n}
          hasBack={hasBack}
          onClose={() => setShown(false)}
        />
      )}
    </>
  );
}
