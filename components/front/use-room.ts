/** Measures the room that the window has for the front page: how many columns, how wide and how high. */
import { useEffect, useState } from 'preact/hooks';

/** The room for the news. */
export interface Room {
  /** The columns of the well, 1 to 4; the rail is one more from 3 on. */
  readonly columns: number;
  /** The width of one column beside a rail, and the height of the window, px. */
  readonly columnWidth: number;
  readonly height: number;
}

/** The widths from which there is one column more, as in front-grid.css. */
const WIDTHS = ['48rem', '64rem', '100rem'] as const;
/** The widest page, px, as in tokens.css. */
const PAGE = 2304;
/** Sizes are rounded to this, so that a window that is drawn larger does not arrange the news anew at each pixel. */
const STEP = 40;

/** The room for the front page; changes with the window. */
export function useRoom(): Room {
  const [room, setRoom] = useState(measure);
  useEffect(() => {
    const change = () =>
      setRoom(before => {
        const now = measure();
        return now.columns === before.columns &&
          now.columnWidth === before.columnWidth &&
          now.height === before.height
          ? before
          : now;
      });
    addEventListener('resize', change);
    return () => removeEventListener('resize', change);
  }, []);
  return room;
}

function measure(): Room {
  const columns = 1 + WIDTHS.filter(width => matchMedia(`(min-width: ${width})`).matches).length;
  const [edge, gutter] = columns === 4 ? [64, 48] : [32, 40];
  const page = Math.min(PAGE, innerWidth - 2 * edge);
  const all = columns < 3 ? columns : columns + 1;
  return {
    columns,
    columnWidth: rounded((page - (all - 1) * gutter) / all),
    height: rounded(innerHeight),
  };
}

function rounded(px: number): number {
  return Math.max(STEP, Math.round(px / STEP) * STEP);
}
