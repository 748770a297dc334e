/** Chooses the lead of the front page, with a reason that the page can show. Pure; instants are epoch ms. */
import { HOUR_MS } from '../model/durations.ts';
import { primaryLanguage } from '../model/primary-language.ts';

/** What the choice needs to know about an article. */
export interface LeadCandidate {
  readonly articleId: string;
  readonly feedId: string;
  /** BCP 47 tag as published; null where the feed names none. */
  readonly language: string | null;
  /** How many outlets report its story. */
  readonly outlets: number;
  readonly at: number;
  /** When it, or another article of its story, was called breaking; or null. */
  readonly breakingAt: number | null;
  readonly isUnread: boolean;
}

/** Why it leads; `count` is how many outlets report on it. Those that end in `-own` lead for their language. */
export type LeadReason =
  | { readonly code: 'breaking' | 'breaking-own' }
  | { readonly code: 'several' | 'several-own'; readonly count: number }
  | { readonly code: 'unread' | 'unread-own' }
  | { readonly code: 'newest' };

/** The article that leads the front page, and the reason. */
export interface Lead {
  readonly articleId: string;
  readonly reason: LeadReason;
}

const BREAKING_MS = 6 * HOUR_MS;
const SEVERAL_MS = 12 * HOUR_MS;
/** Breaking news that this many outlets report is big, in whatever language. */
const BIG_OUTLETS = 3;
/** How much older an unread article in a language of the reader may be than the newest one. */
const NEARLY_NEW_MS = 3 * HOUR_MS;

/**
 * The first of these that exists: unread breaking news of the last six hours; the story of the last twelve hours that most
 * outlets report, if more than one does; the newest unread article; the newest article. In each of the first three, one in
 * a language that the reader prefers leads before one that is about as big or as new.
 * @param candidates The newest first.
 * @param languages BCP 47 tags of the reader, the preferred one first; without them no language is preferred.
 */
export function chooseLead(
  candidates: readonly LeadCandidate[],
  now: number,
  languages: readonly string[] = [],
): Lead | null {
  const [newest] = candidates;
  if (newest === undefined) return null;
  const rank = rankIn(languages);
  return (
    breakingLead(candidates, now, rank) ??
    severalLead(candidates, now, rank) ??
    unreadLead(candidates, rank) ?? { articleId: newest.articleId, reason: { code: 'newest' } }
  );
}

/** How far a candidate's language is from the first one of the reader; one whose language is not known is not set back. */
type Rank = (candidate: LeadCandidate) => number;

function rankIn(languages: readonly string[]): Rank {
  const wanted = [...new Set(languages.map(primaryLanguage))];
  return ({ language }) => {
    const at = language === null ? 0 : wanted.indexOf(primaryLanguage(language));
    return at < 0 ? wanted.length : at;
  };
}

function breakingLead(candidates: readonly LeadCandidate[], now: number, rank: Rank): Lead | null {
  const breaking = candidates.filter(
    ({ breakingAt, isUnread }) => breakingAt !== null && isUnread && now - breakingAt < BREAKING_MS,
  );
  const [first] = breaking;
  if (first === undefined) return null;
  const preferred = closest(breaking, rank);
  const biggest = Math.max(...breaking.map(({ outlets }) => outlets));
  // What many report is not passed over for what few do.
  const isBig = biggest >= BIG_OUTLETS && preferred.outlets * 2 < biggest;
  const lead = isBig ? (breaking.find(({ outlets }) => outlets === biggest) ?? first) : preferred;
  const isOwn = !isBig && rank(lead) < rank(first);
  return { articleId: lead.articleId, reason: { code: isOwn ? 'breaking-own' : 'breaking' } };
}

/** The article whose story most outlets report; among equals the unread one, then the newest. */
function severalLead(candidates: readonly LeadCandidate[], now: number, rank: Rank): Lead | null {
  const recent = candidates
    .filter(({ at, outlets }) => now - at < SEVERAL_MS && outlets > 1)
    .toSorted((a, b) => b.outlets - a.outlets || Number(b.isUnread) - Number(a.isUnread));
  const [most] = recent;
  if (most === undefined) return null;
  const sources = sourcesByLanguage(candidates);
  const partOf = ({ outlets, language }: LeadCandidate) =>
    outlets / Math.max(outlets, sources.get(languageOf(language)) ?? 0);
  const isAsBig = (one: LeadCandidate) =>
    one.outlets * 2 >= most.outlets || partOf(one) >= partOf(most);
  const near = recent.filter(one => isAsBig(one) && (one.isUnread || !most.isUnread));
  const lead = closest([most, ...near], rank);
  const code = rank(lead) < rank(most) ? 'several-own' : 'several';
  return { articleId: lead.articleId, reason: { code, count: lead.outlets } };
}

function unreadLead(candidates: readonly LeadCandidate[], rank: Rank): Lead | null {
  const unread = candidates.filter(({ isUnread }) => isUnread);
  const [newest] = unread;
  if (newest === undefined) return null;
  const lead = closest(
    unread.filter(({ at }) => newest.at - at <= NEARLY_NEW_MS),
    rank,
  );
  const code = rank(lead) < rank(newest) ? 'unread-own' : 'unread';
  return { articleId: lead.articleId, reason: { code } };
}

/** The first of `some`, which is not empty, among those whose language the reader prefers most. */
function closest(some: readonly LeadCandidate[], rank: Rank): LeadCandidate {
  return some.reduce((best, one) => (rank(one) < rank(best) ? one : best));
}

/** How many sources of each language there are: few feeds of a language can't bring many reports of one event. */
function sourcesByLanguage(candidates: readonly LeadCandidate[]): ReadonlyMap<string, number> {
  const groups = Map.groupBy(candidates, ({ language }) => languageOf(language));
  return new Map(
    [...groups].map(([language, own]) => [language, new Set(own.map(one => one.feedId)).size]),
  );
}

function languageOf(language: string | null): string {
  return language === null ? '' : primaryLanguage(language);
}
