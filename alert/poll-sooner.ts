/** Lets the feeds of a story that is developing be asked sooner, where only Newsline's own rhythm would wait. */
import type { NextReason } from '../model/poll-rows.ts';
import type { Database } from '../store/database.ts';
import { planPoll, pollStatesOf } from '../store/poll-states.ts';
import { membersOf } from '../store/story-members.ts';

const SOON_MS = 2 * 60_000;
/** What Newsline decided by itself; what a publisher or the reader asked for stays as it is. */
const OWN: readonly NextReason['code'][] = ['usual', 'busy', 'quiet'];

/** Belongs inside the caller's transaction. */
export async function pollSooner(db: Database, storyId: string, now: number): Promise<void> {
  const feedIds = [...new Set((await membersOf(db, storyId)).map(({ feedId }) => feedId))];
  for (const state of await pollStatesOf(db, feedIds)) {
    const next = state?.nextPollAt ?? null;
    if (state === undefined || next === null || next <= now + SOON_MS) continue;
    if (!OWN.includes(state.nextReason.code)) continue;
    await planPoll(db, state.feedId, {
      nextPollAt: now + SOON_MS,
      nextReason: { code: 'developing', isCapped: false },
    });
  }
}
