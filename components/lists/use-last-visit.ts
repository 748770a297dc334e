/** Reads when the reader last visited a page, and records the present visit. */
import { useEffect, useState } from 'preact/hooks';
import type { VisitedPage } from '../../model/visited-page.ts';
import { lastVisit } from '../../store/last-visit.ts';
import type { PageContext } from '../shared/page-context.ts';

/**
 * The previous visit, epoch ms; null on the first visit, undefined until it is known.
 * @param isSeen Whether the page shows what the visit is to; it is neither read nor recorded before.
 */
export function useLastVisit(
  { db, desk }: Pick<PageContext, 'db' | 'desk'>,
  page: VisitedPage,
  isSeen = true,
): number | null | undefined {
  const [since, setSince] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    if (!isSeen) return;
    // Where it fails, the same articles count as new once more, which is not worth an error message.
    const noteVisit = () => void desk.send('noteVisit', { page });
    if (since === undefined)
      void lastVisit(db, page)
        .catch(() => null)
        .then(before => {
          setSince(before);
          noteVisit();
        });
    // Articles that came while the page was visible have been seen as well.
    const onVisibility = () => {
      if (document.hidden) noteVisit();
    };
    document.addEventListener('visibilitychange', onVisibility);
    return () => document.removeEventListener('visibilitychange', onVisibility);
  }, [page, isSeen]);
  return since;
}
