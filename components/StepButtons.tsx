/** The ticker's buttons to the headline before and the next one. */
import type { Speech } from '../i18n/translate.ts';
import { StepIcon } from './icons.tsx';

const STEPS = [
  [-1, 'ticker.previous'],
  [1, 'ticker.next'],
] as const;

export function StepButtons({
  speech,
  onStep,
}: {
  readonly speech: Speech;
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
          aria-label={speech.t(key)}
        >
          <StepIcon />
        </button>
      ))}
    </>
  );
}
