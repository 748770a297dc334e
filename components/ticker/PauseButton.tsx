/** Draws the ticker's button to pause and to go on. */
import type { I18n } from '../../i18n/translate.ts';
import { PauseIcon, PlayIcon } from './icons.tsx';

/** The button to pause the ticker; says what it does now. */
export function PauseButton({
  i18n,
  isPaused,
  onToggle,
}: {
  readonly i18n: I18n;
  readonly isPaused: boolean;
  readonly onToggle: () => void;
}) {
  return (
    <button
      type="button"
      class="ticker-button"
      onClick={onToggle}
      aria-label={i18n.t(isPaused ? 'ticker.resume' : 'ticker.pause')}
    >
      {isPaused ? <PlayIcon /> : <PauseIcon />}
    </button>
  );
}
