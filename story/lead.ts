/** Chooses the lead of the front page, with a reason that the page can show. Pure; instants are epoch ms. */
import { HOUR_MS } from '../model/durations.ts';

/** What the choice needs to know about an article. */
export interface LeadCandidate {
  readonly articleId: string;
  /** How many outlets report its story. */
  readonly outlets: number;
  readonly at: number;
  /** When it, or another article of its story, was called breaking; or null. */
  readonly breakingAt: number | null;
  readonly isUnread: boolean;
}

/** Why it leads; `count` is how many outlets report on it. */
export type LeadReason =
  | { readonly code: 'breaking' }
  | { readonly code: 'several'; readonly count: number }
  | { readonly code: 'unread' }
  | { readonly code: 'newest' };

/** The article that leads the front page, and the reason. */
export interface Lead {
  readonly articleId: string;
  readonly reason: LeadReason;
}

const BREAKING_MS = 6 * HOUR_MS;
const SEVERAL_MS = 12 * HOUR_MS;

/**
 * The first of these that exists: unread breaking news of the last six hours; the story of the last twelve hours that most
 * outlets report, if more than one does; the newest unread article; the newest article.
 * @param candidates The newest first.
 */
export function chooseLead(candidates: readonly LeadCandidate[], now: number): Lead | null {
  const [newest] = candidates;
  if (newest === undefined) return null;
  const breaking = candidates.find(
    ({ breakingAt, isUnread }) => breakingAt !== null && isUnread && now - breakingAt < BREAKING_MS,
  );
  if (breaking !== undefined)
    return { articleId: breaking.articleId, reason: { code: 'breaking' } };
  const several = mostReported(candidates.filter(({ at }) => now - at < SEVERAL_MS));
  if (several !== null) return several;
  const unread = candidates.find(({ isUnread }) => isUnread);
  return unread === undefined
    ? { articleId: newest.articleId, reason: { code: 'newest' } }
    : { articleId: unread.articleId, reason: { code: 'unread' } };
}

/** The article whose story most outlets report; among equals the unread one, then the newest. */
function mostReported(recent: readonly LeadCandidate[]): Lead | null {
  let best: LeadCandidate | null = null;
  for (const one of recent) {
    const isBetter =
      best === null ||
      one.outlets > best.outlets ||
      (one.outlets === best.outlets && one.isUnread && !best.isUnread);
    if (one.outlets > 1 && isBetter) best = one;
  }
  return best === null
    ? null
    : { articleId: best.articleId, reason: { code: 'several', count: best.outlets } };
}
