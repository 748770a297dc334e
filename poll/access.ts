/** Marks feeds whose site permission was revoked. */
import { followedFeeds } from '../store/followed-feeds.ts';
import { keepPollState } from '../store/poll-states.ts';
import type { PollDesk } from './desk.ts';

/** Says on each feed whose site is no longer granted that it is not asked any more. */
export async function noteRevoked(desk: PollDesk): Promise<void> {
  const now = desk.now();
  for (const { feedId, url } of await followedFeeds(desk.db)) {
    if (await desk.mayFetch(url)) continue;
    await keepPollState(desk.db, feedId, {
      problem: { code: 'no-permission', detail: new URL(url).host, at: now },
    });
  }
}
