/** Hands out the feeds of a round host by host, so that no host is asked for two at the same time. */
import { hostOf } from '../store/hosts.ts';
import type { DueFeed } from '../store/poll-states.ts';

/** The feeds that wait in a round. Whoever takes a host asks for its feeds one after the other, until there is none. */
export interface HostQueue {
  /** How many feeds came in, those that were handed out included. */
  readonly size: () => number;
  readonly has: (feedId: string) => boolean;
  /** Lets feeds in: at the end, or before all others because the reader waits for them. */
  readonly add: (feeds: readonly DueFeed[], isUrgent: boolean) => void;
  /** A host that nobody asks now; null where there is none. @param onlyUrgent Whether one with urgent feeds is meant. */
  readonly takeHost: (onlyUrgent: boolean) => string | null;
  /** The next feed of a host that was taken; null, which gives the host back, where it has none left. */
  readonly nextFeed: (host: string) => DueFeed | null;
}

/** Makes an empty queue. */
export function createHostQueue(): HostQueue {
  const waiting = new Map<string, DueFeed[]>();
  const known = new Set<string>();
  const taken = new Set<string>();
  let urgent: readonly string[] = [];
  return {
    size: () => known.size,
    has: feedId => known.has(feedId),
    add: (feeds, isUrgent) => {
      for (const feed of isUrgent ? feeds.toReversed() : feeds) {
        const host = hostOf(feed.feed.url);
        const others = waiting.get(host) ?? [];
        waiting.set(host, isUrgent ? [feed, ...others] : [...others, feed]);
        if (isUrgent) urgent = [host, ...urgent.filter(one => one !== host)];
        known.add(feed.feed.feedId);
      }
    },
    takeHost: onlyUrgent => {
      const hosts = onlyUrgent ? urgent : [...urgent, ...waiting.keys()];
      const host = hosts.find(one => waiting.has(one) && !taken.has(one));
      if (host === undefined) return null;
      taken.add(host);
      return host;
    },
    nextFeed: host => {
      const [feed, ...others] = waiting.get(host) ?? [];
      if (others.length > 0) waiting.set(host, others);
      else waiting.delete(host);
      if (feed !== undefined) return feed;
      taken.delete(host);
      urgent = urgent.filter(one => one !== host);
      return null;
    },
  };
}
