/** Draws the kickers of a headline: what announces is filled and all others are outlined, so that they differ without colour. */
import './kicker-chip.css';
import type { I18n } from '../../i18n/translate.ts';
import { isBreaking, type Kicker } from '../../model/kicker.ts';

/** The kickers of a headline side by side, in their order; nothing where it has none. */
export function KickerChips({ kickers, i18n }: { kickers: readonly Kicker[]; i18n: I18n }) {
  if (kickers.length === 0) return null;
  return (
    <span class="chips">
      {kickers.map(kicker => (
        <KickerChip key={kicker} kicker={kicker} i18n={i18n} />
      ))}
    </span>
  );
}

/** One kicker; nothing where there is none. */
export function KickerChip({ kicker, i18n }: { kicker: Kicker | null; i18n: I18n }) {
  if (kicker === null) return null;
  return (
    <span
      class={`chip ${isBreaking(kicker) ? 'chip-breaking' : 'chip-update'}`}
      lang={i18n.language.tag}
    >
      {i18n.t(`kicker.${kicker}`)}
    </span>
  );
}
