/** When the reader last looked at this place, taken once at its opening; the look of now is noted for the next time. */
import { useEffect, useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import type { VisitedPage } from '../../model/visited-page.ts';
import { lastVisit } from '../../store/last-visit.ts';
import type { PageContext } from '../shared/page-context.ts';

/** Epoch ms; null where this is the first time, undefined until it is known. */
export function useLastVisit(
  { db }: Pick<PageContext, 'db'>,
  place: VisitedPage,
): number | null | undefined {
  const [since, setSince] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    const look = () => void send('noteVisit', { place });
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
