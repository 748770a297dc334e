/** Draws the kicker of a headline; breaking is filled and an update outlined, so that they differ without colour. */
import './kicker-chip.css';
import type { I18n } from '../../i18n/translate.ts';
import { isBreaking, type Kicker } from '../../model/kicker.ts';

/** The kicker of a headline; nothing where it has none. */
export function KickerChip({ kicker, i18n }: { kicker: Kicker | null; i18n: I18n }) {
  if (kicker === null) return null;
  return (
    <span class={`chip ${isBreaking(kicker) ? 'chip-breaking' : 'chip-update'}`}>
      {i18n.t(`kicker.${kicker}`)}
    </span>
  );
}
