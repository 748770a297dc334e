/** Draws the ticker's buttons to the previous and the next headline. */
import type { I18n } from '../../i18n/translate.ts';
import { StepIcon } from './icons.tsx';

const STEPS = [
  [-1, 'ticker.previous'],
  [1, 'ticker.next'],
] as const;

/** The buttons to the previous and the next headline. */
export function StepButtons({
  i18n,
  onStep,
}: {
  readonly i18n: I18n;
  readonly onStep: (by: 1 | -1) => void;
}) {
  return (
    <>
      {STEPS.map(([by, key]) => (
        <button
          key={key}
          type="button"
          class={`ticker-button ${by === -1 ? 'is-back' : ''}`}
          onClick={() => onStep(by)}
          aria-label={i18n.t(key)}
        >
          <StepIcon />
        </button>
      ))}
    </>
  );
}
