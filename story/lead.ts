/** Chooses what leads the front page, by a rule that can be told to the reader in a sentence. Pure; instants are epoch ms. */
import { tokens } from '../words/tokens.ts';

/** What the choice needs to know of an article. */
export interface LeadCandidate {
  readonly articleId: string;
  readonly feedId: string;
  readonly headline: string;
  readonly at: number;
  readonly isBreaking: boolean;
  readonly isUnread: boolean;
}

/** Why it leads; `count` is how many feeds report on it. */
export type LeadReason =
  | { readonly code: 'breaking' }
  | { readonly code: 'several'; readonly count: number }
  | { readonly code: 'unread' }
  | { readonly code: 'newest' };

export interface Lead {
  readonly articleId: string;
  readonly reason: LeadReason;
}

const HOUR_MS = 3_600_000;
const BREAKING_MS = 6 * HOUR_MS;
const SEVERAL_MS = 12 * HOUR_MS;
/** Among so many of the newest other reports are looked for: each is compared with each. */
const COMPARED = 80;
/** Headlines that share this part of their words are about one thing; below it a wrong pair is likelier than a right one. */
const ALIKE = 0.34;
const LEAST_SHARED = 3;

/**
 * The first that there is of: unread breaking news of the last six hours; what most feeds, and more than one, report on in
 * the last twelve hours; the newest unread article; the newest.
 * @param candidates The newest first.
 */
export function chooseLead(candidates: readonly LeadCandidate[], now: number): Lead | null {
  const [newest] = candidates;
  if (newest === undefined) return null;
  const breaking = candidates.find(
    ({ isBreaking, isUnread, at }) => isBreaking && isUnread && now - at < BREAKING_MS,
  );
  if (breaking !== undefined)
    return { articleId: breaking.articleId, reason: { code: 'breaking' } };
  const several = mostReported(
    candidates.filter(({ at }) => now - at < SEVERAL_MS).slice(0, COMPARED),
  );
  if (several !== null) return several;
  const unread = candidates.find(({ isUnread }) => isUnread);
  return unread === undefined
    ? { articleId: newest.articleId, reason: { code: 'newest' } }
    : { articleId: unread.articleId, reason: { code: 'unread' } };
}

/** What the most feeds report on; of several alike the unread one, then the newest. */
function mostReported(recent: readonly LeadCandidate[]): Lead | null {
  const bags = recent.map(({ headline }) => new Set(tokens(headline)));
  let best: { one: LeadCandidate; count: number } | null = null;
  for (const [index, one] of recent.entries()) {
    const own = bags[index] ?? new Set();
    const feeds = new Set([one.feedId]);
    recent.forEach((other, place) => {
      if (areAlike(own, bags[place] ?? new Set())) feeds.add(other.feedId);
    });
    const isBetter =
      best === null ||
      feeds.size > best.count ||
      (feeds.size === best.count && one.isUnread && !best.one.isUnread);
    if (feeds.size > 1 && isBetter) best = { one, count: feeds.size };
  }
  if (best === null) return null;
  return { articleId: best.one.articleId, reason: { code: 'several', count: best.count } };
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter(word => b.has(word)).length;
  return shared >= LEAST_SHARED && shared / (a.size + b.size - shared) >= ALIKE;
}
