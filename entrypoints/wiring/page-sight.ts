/** Tells live queries whether the reader can see this page: one in a tab behind others is brought up to date less often. */
import type { Sight } from '../../store/watch.ts';

/** The visibility of this page. */
export const PAGE_SIGHT: Sight = {
  isSeen: () => !document.hidden,
  onSeen: listener => {
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
};
