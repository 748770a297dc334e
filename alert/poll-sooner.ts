/** Plans the next polls of a developing story's feeds sooner, where Newsline's own rhythm alone would wait. */
import { MINUTE_MS } from '../model/durations.ts';
import type { NextReason } from '../model/poll-rows.ts';
import type { Database } from '../store/database.ts';
import { planPoll, pollStatesOf } from '../store/poll-states.ts';
import { membersOf } from '../store/story-members.ts';

const SOON_MS = 2 * MINUTE_MS;
/** The reasons that are Newsline's own; what a publisher or the reader asked for is not changed. */
const OWN_REASONS: readonly NextReason['code'][] = ['usual', 'busy', 'quiet'];

/** Plans the feeds of a story; belongs inside the caller's transaction. */
export async function pollSooner(db: Database, storyId: string, now: number): Promise<void> {
  const feedIds = [...new Set((await membersOf(db, storyId)).map(({ feedId }) => feedId))];
  for (const state of await pollStatesOf(db, feedIds)) {
    const next = state?.nextPollAt ?? null;
    if (state === undefined || next === null || next <= now + SOON_MS) continue;
    if (!OWN_REASONS.includes(state.nextReason.code)) continue;
    await planPoll(db, state.feedId, {
      nextPollAt: now + SOON_MS,
      nextReason: { code: 'developing', isCapped: false },
    });
  }
}
