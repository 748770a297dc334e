/** Gives the views of a page the icons of the sources that they show; what reads them is loaded after the first paint. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useReducer, useState } from 'preact/hooks';
import type { Database } from '../../store/database.ts';
import { SightContext } from '../../store/use-live.ts';
import { EMPTY_SHELF, type IconShelf, type ShownIcon } from './shown-icon.ts';

const ShelfContext = createContext<IconShelf>(EMPTY_SHELF);

interface SourceIconsProps {
  readonly db: Database;
  readonly children: ComponentChildren;
}

/** Holds the icons of one page for the views in it. */
export function SourceIcons({ db, children }: SourceIconsProps) {
  const sight = useContext(SightContext);
  const [shelf, setShelf] = useState(EMPTY_SHELF);
  useEffect(() => {
    let opened = EMPTY_SHELF;
    let isOver = false;
    import('./icon-shelf.ts').then(
      ({ createIconShelf }) => {
        if (isOver) return;
        opened = createIconShelf(db, sight);
        setShelf(opened);
      },
      cause => {
        // biome-ignore lint/suspicious/noConsole: an unexpected failure must be findable.
        console.error('Newsline: the icons of sources could not be loaded', cause);
      },
    );
    return () => {
      isOver = true;
      opened.close();
    };
  }, [db, sight]);
  return <ShelfContext.Provider value={shelf}>{children}</ShelfContext.Provider>;
}

/** The icon of a source, and what takes it away where it can't be drawn; null while it has none. */
export function useSourceIcon(
  feedId: string | null,
): { readonly icon: ShownIcon; readonly drop: () => void } | null {
  const shelf = useContext(ShelfContext);
  const [, redraw] = useReducer<number, void>(count => count + 1, 0);
  useEffect(
    () => (feedId === null ? undefined : shelf.show(feedId, () => redraw())),
    [shelf, feedId],
  );
  const icon = feedId === null ? null : shelf.iconOf(feedId);
  return icon === null ? null : { icon, drop: () => shelf.drop(icon) };
}
