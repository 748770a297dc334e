/** Counts the columns that the width of the window has room for. */
import { useEffect, useState } from 'preact/hooks';

/** The widths from which there is one column more, as in front-news.css. */
const WIDTHS = ['48rem', '64rem', '100rem'] as const;

/** The columns of the well of the front page: 1 to 4; changes with the window. */
export function useColumns(): number {
  const [columns, setColumns] = useState(count);
  useEffect(() => {
    const queries = WIDTHS.map(width => matchMedia(queryOf(width)));
    const change = () => setColumns(count());
    for (const query of queries) query.addEventListener('change', change);
    return () => {
      for (const query of queries) query.removeEventListener('change', change);
    };
  }, []);
  return columns;
}

function count(): number {
  return 1 + WIDTHS.filter(width => matchMedia(queryOf(width)).matches).length;
}

function queryOf(width: string): string {
  return `(min-width: ${width})`;
}
