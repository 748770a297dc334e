/** Draws the dialog that lists the keyboard shortcuts. */
import './keys-help.css';
import { useEffect, useRef } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import type { ShortcutName } from '../../model/settings.ts';

interface KeysHelpProps {
  /** The key of each; '' where it has none. */
  readonly keys: Readonly<Record<ShortcutName, string>>;
  readonly i18n: PageI18n;
  /** Whether Escape leads back on this page. */
  readonly hasBack?: boolean;
  readonly onClose: () => void;
}

/** The table of shortcuts as a modal dialog. */
export function KeysHelp({ keys, i18n, hasBack = true, onClose }: KeysHelpProps) {
  const { t } = i18n;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{t('keys.title')}</h2>
      <dl>
        {(Object.keys(keys) as ShortcutName[])
          .filter(name => keys[name] !== '')
          .map(name => (
            <div key={name}>
              <dt>
                <kbd>{keys[name]}</kbd>
              </dt>
              <dd>{t(`keys.${name}`)}</dd>
            </div>
          ))}
        {hasBack && (
          <div>
            <dt>
              <kbd>{t('keys.escape')}</kbd>
            </dt>
            <dd>{t('keys.back')}</dd>
          </div>
        )}
      </dl>
      <p class="quiet">{t('keys.hint')}</p>
      <form method="dialog">
        <button type="submit" class="button">
          {t('keys.close')}
        </button>
      </form>
    </dialog>
  );
}
