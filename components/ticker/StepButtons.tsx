/** Draws the ticker's buttons to the previous and the next headline. */
import { StepBack, StepForward } from 'lucide';
import type { I18n } from '../../i18n/translate.ts';
import { IconButton } from '../shared/IconButton.tsx';
import type { TickerProps } from './ticker-props.ts';

interface StepButtonsProps extends Pick<TickerProps, 'direction'> {
  readonly i18n: I18n;
  readonly onStep: (by: 1 | -1) => void;
}

/** The buttons to the previous and the next headline; they point the way of the ticker's text. */
export function StepButtons({ i18n, direction, onStep }: StepButtonsProps) {
  return (
    <span class="ticker-steps" dir={direction}>
      <IconButton
        icon={StepBack}
        label={i18n.t('ticker.previous')}
        isMirrored
        onClick={() => onStep(-1)}
      />
      <IconButton
        icon={StepForward}
        label={i18n.t('ticker.next')}
        isMirrored
        onClick={() => onStep(1)}
      />
    </span>
  );
}
