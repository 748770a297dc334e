/** When the reader last looked at this place, taken once at its opening; the look of now is noted for the next time. */
import { useEffect, useState } from 'preact/hooks';
import type { VisitedPage } from '../../model/visited-page.ts';
import { lastVisit } from '../../store/last-visit.ts';
import type { PageContext } from '../shared/page-context.ts';

/** Epoch ms; null where this is the first time, undefined until it is known. */
export function useLastVisit(
  { db, desk }: Pick<PageContext, 'db' | 'desk'>,
  place: VisitedPage,
): number | null | undefined {
  const [since, setSince] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    // Where it fails, what is new is told once more: nothing that a reader has to hear of.
    const look = () => void desk.send('noteVisit', { place });
    void lastVisit(db, place)
      .catch(() => null)
      .then(before => {
        setSince(before);
        look();
      });
    // What came while the page was in sight is seen as well.
    const onVisibility = () => {
      if (document.hidden) look();
    };
    document.addEventListener('visibilitychange', onVisibility);
    return () => document.removeEventListener('visibilitychange', onVisibility);
  }, [place]);
  return since;
}
