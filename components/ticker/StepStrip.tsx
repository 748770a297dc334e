/** Draws the ticker one headline at a time, by choice or where the reader prefers reduced motion. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PauseButton } from './PauseButton.tsx';
import { StepButtons } from './StepButtons.tsx';
import { TickerCell } from './TickerCell.tsx';
import type { TickerProps } from './ticker-props.ts';
import { useSteps } from './use-steps.ts';

const FADE_MS = 240;

interface StepStripProps extends TickerProps {
  /** Whether it goes on by itself, with a soft fade; else it waits for its buttons and keys. */
  readonly goesOn: boolean;
}

/** The ticker that shows one headline at a time; what goes on by itself waits under the pointer and the focus. */
export function StepStrip({
  items,
  i18n,
  pace,
  clock,
  direction,
  now,
  onOpen,
  hasIcons,
  goesOn,
}: StepStripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLUListElement>(null);
  const [isPaused, setPaused] = useState(false);
  const steps = useSteps({ strip, items, pace, clock, goesOn });
  const { item, place } = steps;
  useFade(track, item?.articleId ?? null, goesOn);
  const toggle = () => {
    (isPaused ? steps.release : steps.hold)('button');
    setPaused(!isPaused);
  };
  const hands = {
    onPointerEnter: () => steps.hold('pointer'),
    onPointerLeave: () => steps.release('pointer'),
    onFocusIn: () => steps.hold('focus'),
    onFocusOut: () => steps.release('focus'),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      event.preventDefault();
      steps.step((event.key === 'ArrowRight') === (direction === 'ltr') ? 1 : -1);
    },
  };
  return (
    <>
      <div class="ticker-tools">
        {goesOn && <PauseButton i18n={i18n} isPaused={isPaused} onToggle={toggle} />}
        <StepButtons i18n={i18n} direction={direction} onStep={steps.step} />
      </div>
      <div ref={strip} class="ticker-strip ticker-still" dir={direction} {...hands}>
        <ul ref={track} class="ticker-track">
          {/* One element for all headlines, so that the focus stays while they change under it. */}
          {item !== null && (
            <TickerCell
              item={item}
              isRepeat={false}
              i18n={i18n}
              now={now}
              onOpen={onOpen}
              hasIcons={hasIcons}
            />
          )}
        </ul>
      </div>
      <span class="ticker-count">
        {place !== null && `${i18n.number(place)} / ${i18n.number(items.length)}`}
      </span>
    </>
  );
}

/** Fades in what is new in `track`, by opacity alone, so that the compositor carries it; the first is there at once. */
function useFade(
  track: { readonly current: HTMLElement | null },
  articleId: string | null,
  isOn: boolean,
): void {
  const before = useRef(articleId);
  useLayoutEffect(() => {
    if (before.current === articleId) return;
    before.current = articleId;
    if (isOn)
      track.current?.animate?.([{ opacity: 0 }, { opacity: 1 }], {
        duration: FADE_MS,
        easing: 'ease-out',
      });
  }, [articleId]);
}
