/** The label of a headline; breaking is filled, an update outlined, so that they differ without colour too. */
import type { Speech } from '../i18n/translate.ts';
import { isBreaking, type Kicker } from '../story/kicker.ts';

export function KickerChip({ kicker, speech }: { kicker: Kicker | null; speech: Speech }) {
  if (kicker === null) return null;
  return (
    <span class={`chip ${isBreaking(kicker) ? 'chip-breaking' : 'chip-update'}`}>
      {speech.t(`kicker.${kicker}`)}
    </span>
  );
}
