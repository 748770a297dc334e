/** Moves the ticker by hand: wheel, drag and arrow keys. */
import { useRef } from 'preact/hooks';
import type { Crawl } from './use-crawl.ts';

/** A pointer that moved less than this, in px, meant a click. */
const CLICK_PX = 5;

/** Handlers for the strip. A drag is no click: the link under it does not open. */
export function useScrub(crawl: Crawl, direction: 'ltr' | 'rtl') {
  const drag = useRef<{ x: number; moved: number } | null>(null);
  const forward = direction === 'rtl' ? -1 : 1;
  const end = () => {
    // The browser sends a click right after a drag, which must not open the link.
    setTimeout(() => {
      drag.current = null;
    });
    crawl.release('drag');
  };
  return {
    onPointerEnter: () => crawl.hold('pointer'),
    onPointerLeave: () => crawl.release('pointer'),
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      drag.current = { x: event.clientX, moved: 0 };
      crawl.hold('drag');
    },
    onPointerMove: (event: PointerEvent) => {
      if (drag.current === null || event.buttons === 0) return;
      const px = drag.current.x - event.clientX;
      drag.current = { x: event.clientX, moved: drag.current.moved + Math.abs(px) };
      if (drag.current.moved < CLICK_PX) return;
      (event.currentTarget as Element).setPointerCapture?.(event.pointerId);
      crawl.scrub(px * forward);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onDragStart: (event: Event) => event.preventDefault(),
    onClickCapture: (event: Event) => {
      if ((drag.current?.moved ?? 0) < CLICK_PX) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onWheel: (event: WheelEvent) => {
      const px =
        Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX * forward : event.deltaY;
      if (event.ctrlKey || px === 0) return;
      event.preventDefault();
      crawl.scrub(px);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      event.preventDefault();
      const isNext = (event.key === 'ArrowRight') === (direction === 'ltr');
      const cell = (event.target as Element).closest('li');
      const beside = isNext ? cell?.nextElementSibling : cell?.previousElementSibling;
      const link = beside?.querySelector<HTMLElement>('a:not([tabindex="-1"])');
      // A focused headline has to be visible.
      if (link) link.focus();
      else crawl.step(isNext ? 1 : -1);
    },
  };
}
