/** Draws the shortcuts that work in the whole browser, as the browser has them, with the way to change them. */
import { useEffect, useState } from 'preact/hooks';
import type { FullI18n } from '../../i18n/translate.ts';
import { type BrowserShortcut, browserShortcuts, changeShortcuts } from './browser-shortcuts.ts';

const LABELS = {
  _execute_action: 'shortcuts.popup',
  'open-reader': 'shortcuts.reader',
  'check-now': 'shortcuts.check',
} as const satisfies Readonly<Record<BrowserShortcut['name'], string>>;

/** The list of shortcuts; nothing in a browser without them, and until they are known. */
export function BrowserShortcuts({ i18n: { t } }: { readonly i18n: FullI18n }) {
  const shortcuts = useBrowserShortcuts();
  const [isRefused, setRefused] = useState(false);
  if (shortcuts.length === 0) return null;
  return (
    <>
      <p>{t('shortcuts.everywhere')}</p>
      <ul>
        {shortcuts.map(({ name, keys }) => (
          <li key={name}>
            {t(LABELS[name])}: {keys === '' ? t('shortcuts.none') : <kbd dir="ltr">{keys}</kbd>}
          </li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          class="button"
          onClick={() => void changeShortcuts().then(isOpen => setRefused(!isOpen))}
        >
          {t('shortcuts.change')}
        </button>
        {isRefused && <span role="status"> {t('shortcuts.refused')}</span>}
      </p>
    </>
  );
}

/** Read anew when the reader comes back, perhaps from the browser's page that changes them. */
function useBrowserShortcuts(): readonly BrowserShortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly BrowserShortcut[]>([]);
  useEffect(() => {
    const read = () => void browserShortcuts().then(setShortcuts, () => setShortcuts([]));
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return shortcuts;
}
