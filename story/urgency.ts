/** How urgent a story is, and why, out of who reports it how fast. Pure; instants are epoch ms. */
import { isBreaking, type Kicker } from './kicker.ts';
import { type Report, witnessesOf } from './witnesses.ts';

export const URGENCIES = ['routine', 'urgent', 'bulletin', 'flash'] as const;

export type Urgency = (typeof URGENCIES)[number];

/** A report with what its publisher says of it. */
export interface UrgentReport extends Report {
  readonly kicker: Kicker | null;
  /** How much the label of this feed weighs, 0 to 1 (`cryWeight`). */
  readonly weight: number;
  /** Whether it has words that the reader asked to be told of. */
  readonly hasOwnWords: boolean;
}

/** Why a story is as urgent as it is; a page says it in words. */
export interface Judgement {
  readonly urgency: Urgency;
  /** Independent publishers, and the minutes from the first to the newest of them. */
  readonly witnesses: number;
  readonly minutes: number;
  /** Whether more than one publisher reports it. */
  readonly isConfirmed: boolean;
  readonly reasons: readonly UrgencyReason[];
}

/** `label`: its publisher calls it breaking; `cried`: it does so too often to be believed. */
export type UrgencyReason = 'label' | 'cried' | 'several' | 'fast' | 'words';

const MINUTE_MS = 60_000;
/** Reports that lie further back say nothing of how urgent it is now. */
const RECENT_MS = 180 * MINUTE_MS;
const FAST_MS = 30 * MINUTE_MS;
/** So many publishers within half an hour are fast. */
const FAST_WITNESSES = 4;
/** A label that weighs less than this moves nobody by itself, and less than that not even beside another report. */
const LEAST_WEIGHT = 0.5;
const LEAST_BESIDE = 0.2;

/** @param reports Of one story. @param usualPerHour How many articles its feeds bring in an hour together. */
export function judge(
  reports: readonly UrgentReport[],
  usualPerHour: number,
  now: number,
): Judgement {
  const witnesses = witnessesOf(reports.filter(({ at }) => now - at < RECENT_MS));
  const firstAt = witnesses[0]?.first.at ?? now;
  const newestAt = Math.max(firstAt, ...witnesses.map(({ first }) => first.at));
  const cries = witnesses.map(({ reports: own }) =>
    Math.max(0, ...own.map(one => (isBreaking(one.kicker) ? one.weight : 0))),
  );
  const cry = Math.max(0, ...cries);
  const allCries = cries.reduce((sum, one) => sum + one, 0);
  const isFast =
    witnesses.filter(({ first }) => first.at - firstAt <= FAST_MS).length >= FAST_WITNESSES &&
    isUnusual(reports, usualPerHour, now);
  const hasWords = reports.some(({ hasOwnWords }) => hasOwnWords);
  const count = witnesses.length;
  const reasons: UrgencyReason[] = [];
  if (cry >= LEAST_WEIGHT) reasons.push('label');
  else if (reports.some(({ kicker }) => isBreaking(kicker))) reasons.push('cried');
  if (count > 1) reasons.push('several');
  if (isFast) reasons.push('fast');
  if (hasWords) reasons.push('words');
  return {
    urgency: grade(count, cry, allCries, isFast, hasWords),
    witnesses: count,
    minutes: Math.round((newestAt - firstAt) / MINUTE_MS),
    isConfirmed: count > 1,
    reasons,
  };
}

function grade(
  witnesses: number,
  cry: number,
  allCries: number,
  isFast: boolean,
  hasWords: boolean,
): Urgency {
  const isCried = cry >= LEAST_WEIGHT;
  const isBelieved = cry >= LEAST_BESIDE;
  if (witnesses >= 3 && allCries >= 1.5) return 'flash';
  if (witnesses >= 5 && isFast && isBelieved) return 'flash';
  if (witnesses >= 2 && isBelieved) return 'bulletin';
  if (witnesses >= 5 && isFast) return 'bulletin';
  if (isCried || hasWords || isFast) return 'urgent';
  return 'routine';
}

/** Whether the last half hour brought more on this story than half of what its feeds bring on everything. */
function isUnusual(reports: readonly UrgentReport[], usualPerHour: number, now: number): boolean {
  const recent = reports.filter(({ at }) => now - at <= FAST_MS).length;
  return recent >= 3 && recent >= usualPerHour / 4;
}

/** What a feed's label has been worth so far. */
export interface CryRecord {
  /** Of its newest articles: how many there are, how many it called breaking, and how many of those others reported too. */
  readonly articles: number;
  readonly cries: number;
  readonly confirmed: number;
  /** How many feeds there are that could have reported too. */
  readonly others: number;
}

/** So large a share of breaking news is taken at its word. */
const USUAL_SHARE = 0.1;
const FEWEST = 10;
/** Among fewer feeds it says little that nobody else reported it. */
const ENOUGH_OTHERS = 8;

/**
 * How much the label of a feed weighs, 0 to 1: less where it calls much of its news breaking, and where nobody else
 * reported what it called so.
 */
export function cryWeight({ articles, cries, confirmed, others }: CryRecord): number {
  const share = cries / Math.max(FEWEST, articles);
  const byShare = share <= USUAL_SHARE ? 1 : USUAL_SHARE / share;
  const byRecord = others < ENOUGH_OTHERS ? 1 : (confirmed + 1) / (cries + 1);
  return Math.min(1, byShare) * byRecord;
}

/** Whether one urgency is at least another. */
export function isAtLeast(urgency: Urgency, least: Urgency): boolean {
  return URGENCIES.indexOf(urgency) >= URGENCIES.indexOf(least);
}
