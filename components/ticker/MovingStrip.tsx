/** Draws the moving ticker with its buttons to pause and step. */
import { useRef, useState } from 'preact/hooks';
import { PauseButton } from './PauseButton.tsx';
import { StepButtons } from './StepButtons.tsx';
import { TickerCell } from './TickerCell.tsx';
import type { TickerProps } from './ticker-props.ts';
import { useCrawl } from './use-crawl.ts';
import { useScrub } from './use-scrub.ts';

/** The ticker in motion; pauses under the pointer and the focus. */
export function MovingStrip({ items, i18n, speed, direction, now, onOpen, hasIcons }: TickerProps) {
  const strip = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLUListElement>(null);
  const [isPaused, setPaused] = useState(false);
  const crawl = useCrawl({ strip, track, items, speed, pulse: now, direction });
  const scrub = useScrub(crawl, direction);
  const toggle = () => {
    (isPaused ? crawl.release : crawl.hold)('button');
    setPaused(!isPaused);
  };
  return (
    <>
      <div class="ticker-tools">
        <PauseButton i18n={i18n} isPaused={isPaused} onToggle={toggle} />
        <StepButtons i18n={i18n} direction={direction} onStep={crawl.step} />
      </div>
      <div
        ref={strip}
        class="ticker-strip"
        dir={direction}
        {...scrub}
        onFocusIn={event => {
          crawl.hold('focus');
          const link = event.target as Element;
          const cell = link.closest('li');
          // Pressing the pointer also focuses the link, which must not move it away from under the pointer.
          if (cell !== null && link.matches(':focus-visible')) crawl.reveal(cell);
        }}
        onFocusOut={() => crawl.release('focus')}
      >
        <ul ref={track} class="ticker-track">
          {crawl.window.cells.map(({ cellId, item, isRepeat }) => (
            <TickerCell
              key={cellId}
              item={item}
              isRepeat={isRepeat}
              i18n={i18n}
              now={now}
              onOpen={onOpen}
              hasIcons={hasIcons}
            />
          ))}
        </ul>
      </div>
    </>
  );
}
