/** What was just done, with the way back. */
import './snackbar.css';
import type { I18n } from '../../i18n/translate.ts';

export interface Done {
  readonly text: string;
  /** null where there is no way back. */
  readonly undo: (() => void) | null;
}

export function Snackbar({
  done,
  i18n,
  onClose,
}: {
  done: Done | null;
  i18n: I18n;
  onClose: () => void;
}) {
  return (
    <div class="snackbar-place" role="status">
      {done !== null && (
        <div class="snackbar">
          <span>{done.text}</span>
          {done.undo !== null && (
            <button
              type="button"
              class="button"
              onClick={() => {
                done.undo?.();
                onClose();
              }}
            >
              {i18n.t('action.undo')}
            </button>
          )}
          <button type="button" class="button" onClick={onClose}>
            {i18n.t('action.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
