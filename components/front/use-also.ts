/** Reads what other outlets write about the lead of the front page. */
import { useRef } from 'preact/hooks';
import type { Database } from '../../store/database.ts';
import { type OtherReport, otherReports } from '../../store/other-reports.ts';
import { useLive } from '../../store/use-live.ts';
import type { Headline } from '../lists/headline.ts';

/** The most that are shown. */
const MOST = 3;
const NONE: readonly OtherReport[] = [];

/** The newest reports of other outlets on the story of `lead`; null until they are read for the first time. */
export function useAlso(db: Database, lead: Headline | null): readonly OtherReport[] | null {
  const wasRead = useRef(false);
  const [storyId, feedId] = lead === null ? ['', ''] : [lead.storyId, lead.feedId];
  const live = useLive(`also ${storyId} ${feedId}`, () => otherReports(db, storyId, feedId, MOST));
  if (live.state === 'loading') return wasRead.current ? NONE : null;
  wasRead.current = true;
  // Where they can't be read the lead stands alone.
  return live.state === 'ready' ? live.value : NONE;
}
