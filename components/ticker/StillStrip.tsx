/** Draws the ticker for reduced motion: one headline at a time, with buttons to step. */
import { useState } from 'preact/hooks';
import { StepButtons } from './StepButtons.tsx';
import { TickerCell } from './TickerCell.tsx';
import type { TickerProps } from './ticker-props.ts';

/** The ticker without motion. */
export function StillStrip({ items, i18n, direction, now, onOpen }: TickerProps) {
  const [shownId, setShownId] = useState<string | null>(null);
  const found = items.findIndex(({ articleId }) => articleId === shownId);
  const index = Math.max(0, found);
  const item = items[index];
  if (item === undefined) return null;
  const step = (by: 1 | -1) =>
    setShownId(items[(index + by + items.length) % items.length]?.articleId ?? null);
  const keys = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      event.preventDefault();
      step((event.key === 'ArrowRight') === (direction === 'ltr') ? 1 : -1);
    },
  };
  return (
    <>
      <StepButtons i18n={i18n} onStep={step} />
      <div class="ticker-strip ticker-still" dir={direction} {...keys}>
        <ul class="ticker-track">
          {/* One element for all headlines, so that the focus stays while they change under it. */}
          <TickerCell item={item} isRepeat={false} i18n={i18n} now={now} onOpen={onOpen} />
        </ul>
      </div>
      <span class="ticker-count">
        {i18n.number(index + 1)} / {i18n.number(items.length)}
      </span>
    </>
  );
}
