/** Draws a short message about what was done, with an undo button. */
import './snackbar.css';
import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { I18n } from '../../i18n/translate.ts';
import { IconButton } from './IconButton.tsx';
import { messageMs, useLinger } from './use-linger.ts';

/** What was done, as a message with its undo. */
export interface Done {
  readonly text: string;
  /** Undoes it; null where that is not possible. */
  readonly undo: (() => void) | null;
}

/** The least time that a message stands, in ms; with something to decide it is longer. */
const LEAST_MS = 4000;
const LEAST_WITH_UNDO_MS = 8000;

interface SnackbarProps {
  readonly done: Done | null;
  readonly i18n: I18n;
  readonly onClose: () => void;
}

/** The message at the bottom of a page, until it has been read, the reader dismisses it, or the next one replaces it. */
export function Snackbar({ done, i18n, onClose }: SnackbarProps) {
  return (
    <div class="snackbar-area" role="status">
      {done !== null && <Message done={done} i18n={i18n} onClose={onClose} />}
    </div>
  );
}

function Message({ done, i18n, onClose }: SnackbarProps & { readonly done: Done }) {
  const bar = useRef<HTMLDivElement>(null);
  /** What had the focus before it came into the bar. */
  const before = useRef<EventTarget | null>(null);
  const leastMs = done.undo === null ? LEAST_MS : LEAST_WITH_UNDO_MS;
  const linger = useLinger(done, messageMs(done.text, leastMs), onClose);
  const close = () => {
    const hasFocus = bar.current?.contains(document.activeElement) === true;
    if (hasFocus && before.current instanceof HTMLElement) before.current.focus();
    onClose();
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Elsewhere the key leaves the page, or closes the popup.
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    const element = bar.current;
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return (
    <div
      ref={bar}
      class="snackbar"
      {...linger}
      onFocusIn={event => {
        if (!(event.relatedTarget instanceof Node && bar.current?.contains(event.relatedTarget)))
          before.current = event.relatedTarget;
        linger.onFocusIn();
      }}
    >
      <span class="snackbar-text">{done.text}</span>
      {done.undo !== null && (
        <button
          type="button"
          class="button"
          onClick={() => {
            done.undo?.();
            close();
          }}
        >
          {i18n.t('action.undo')}
        </button>
      )}
      <IconButton icon={X} label={i18n.t('action.dismiss')} onClick={close} />
    </div>
  );
}
