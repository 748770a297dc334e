/** What was just done, with the way back. */
import './snackbar.css';
import type { PageSpeech } from '../i18n/translate.ts';

export interface Done {
  readonly text: string;
  /** null where there is no way back. */
  readonly undo: (() => void) | null;
}

export function Snackbar({
  done,
  speech,
  onClose,
}: {
  done: Done | null;
  speech: PageSpeech;
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
              {speech.t('action.undo')}
            </button>
          )}
          <button type="button" class="button" onClick={onClose}>
            {speech.t('action.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
