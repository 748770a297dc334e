/** Finds who owns the outlet behind a feed, by the domains of its articles and of its site. */
import type { Feed } from '../model/feed.ts';
import type { DueFeed } from '../store/poll-states.ts';
import type { PollDesk } from './desk.ts';

/**
 * The key of the owner that the catalogue names. It is looked up when a feed is read for the first time, however it came
 * to be followed; later what is known of it stays.
 */
export async function ownerOfFeed(
  desk: Pick<PollDesk, 'ownerOf'>,
  { feed: { owner, url }, state }: DueFeed,
  { link, entries }: Pick<Feed, 'link' | 'entries'>,
): Promise<string | null> {
  if (owner !== null || state.succeededAt !== null) return owner;
  const article = entries.find(entry => entry.link !== null)?.link ?? null;
  return desk.ownerOf([article, link, url].filter(one => one !== null));
}
