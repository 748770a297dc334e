/** Hides the settings and feeds that do not contain the words that the reader searches a page for. */
import { createContext, type RefObject } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fold } from '../../words/tokens.ts';

/** The search around an item, and what takes the result of each item. */
export interface Find {
  /** The words, folded and trimmed; '' shows every item. */
  readonly words: string;
  /** Called after each rendering of an item with whether it has the words; null where the item is removed. */
  readonly onItem: (item: object, isFound: boolean | null) => void;
}

/** The search around; null on pages without one. */
export const FindContext = createContext<Find | null>(null);

/** Whether the text of `element` contains `words`, which are folded; every element contains ''. */
export function containsWords(element: Element | null, words: string): boolean {
  return words === '' || fold(element?.textContent ?? '').includes(words);
}

/** The attributes of one item that can be found; it is hidden while a search does not match its text. */
export function useFindable<E extends HTMLElement>(): {
  readonly ref: RefObject<E | null>;
  readonly hidden: boolean;
} {
  const find = useContext(FindContext);
  const ref = useRef<E>(null);
  const [isFound, setFound] = useState(true);
  // After every rendering, because the text of the item may have changed.
  useLayoutEffect(() => {
    const found = find === null || containsWords(ref.current, find.words);
    setFound(found);
    find?.onItem(ref, found);
  });
  useEffect(() => () => find?.onItem(ref, null), []);
  return { ref, hidden: !isFound };
}
