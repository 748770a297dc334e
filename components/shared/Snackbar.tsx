/** Draws a short message about what was done, with an undo button. */
import './snackbar.css';
import type { I18n } from '../../i18n/translate.ts';

/** What was done, as a message with its undo. */
export interface Done {
  readonly text: string;
  /** Undoes it; null where that is not possible. */
  readonly undo: (() => void) | null;
}

/** The message at the bottom of a page; it stays until the reader dismisses it or the next one replaces it. */
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
    <div class="snackbar-area" role="status">
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
