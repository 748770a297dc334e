/** Draws the ticker's button to pause and to go on. */
import { Pause, Play } from 'lucide';
import type { I18n } from '../../i18n/translate.ts';
import { IconButton } from '../shared/IconButton.tsx';

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
    <IconButton
      icon={isPaused ? Play : Pause}
      label={i18n.t(isPaused ? 'ticker.resume' : 'ticker.pause')}
      onClick={onToggle}
    />
  );
}
