/** How urgent a story is, and why, out of who reports it how fast. Pure; instants are epoch ms. */
import { URGENCIES, type Urgency, type UrgencyReason } from '../model/urgency.ts';
import { independentSourcesOf, type Report } from './independent-sources.ts';

/** A report with what its publisher says of it, what that was worth so far, and what the reader cares for. */
export interface UrgentReport extends Report, Worth {
  /** Where its publisher calls it breaking: before the headline, or in what it files it under; null where nowhere. */
  readonly label: 'kicker' | 'category' | null;
  /** Whether the reader chose for this very feed that it alerts: its label is taken at its word. */
  readonly isOwnFeed: boolean;
  /** Whether it has words, or tells of a place, that the reader asked to be told of. */
  readonly hasOwnWords: boolean;
  readonly hasOwnPlace: boolean;
}

/** Why a story is as urgent as it is; a page says it in words. */
export interface Judgement {
  readonly urgency: Urgency;
  /** Independent publishers, and the minutes from the first to the newest of them. */
  readonly witnesses: number;
  readonly minutes: number;
  readonly reasons: readonly UrgencyReason[];
}

const MINUTE_MS = 60_000;
/** Reports that lie further back say nothing of how urgent it is now. */
const RECENT_MS = 180 * MINUTE_MS;
const FAST_MS = 30 * MINUTE_MS;
/** So many publishers within half an hour are fast; at the reader's own place fewer are. */
const FAST_WITNESSES = 4;
const FAST_NEARBY = 2;
/** A label that weighs less than this moves nobody by itself, and less than that not even beside another report. */
const LEAST_WEIGHT = 0.5;
const LEAST_BESIDE = 0.2;

/** @param reports Of one story. @param usualPerHour How many articles its feeds bring in an hour together. */
export function judge(
  reports: readonly UrgentReport[],
  usualPerHour: number,
  now: number,
): Judgement {
  const witnesses = independentSourcesOf(reports.filter(({ at }) => now - at < RECENT_MS));
  const firstAt = witnesses[0]?.first.at ?? now;
  const newestAt = Math.max(firstAt, ...witnesses.map(({ first }) => first.at));
  const labelled = reports.filter(({ label }) => label !== null);
  const believed = labelled.filter(one => worthOf(one) >= LEAST_WEIGHT);
  const cries = witnesses.map(({ reports: own }) =>
    Math.max(0, ...own.map(one => (one.label === null ? 0 : worthOf(one)))),
  );
  const hasPlace = reports.some(({ hasOwnPlace }) => hasOwnPlace);
  const hasWords = reports.some(({ hasOwnWords }) => hasOwnWords);
  const soon = witnesses.filter(({ first }) => first.at - firstAt <= FAST_MS).length;
  const enough = hasPlace ? FAST_NEARBY : FAST_WITNESSES;
  const isFast = soon >= enough && isUnusual(reports, usualPerHour, enough, now);
  const count = witnesses.length;
  const isVouchedFor = hasPlace || hasWords || believed.some(one => one.isProven || one.isOwnFeed);

  const reasons: UrgencyReason[] = [];
  if (believed.some(({ label }) => label === 'kicker')) reasons.push('label');
  else if (believed.length > 0) reasons.push('category');
  else if (labelled.length > 0) reasons.push('cried');
  if (believed.some(({ isOwnFeed }) => isOwnFeed)) reasons.push('feed');
  if (count > 1) reasons.push('several');
  if (isFast) reasons.push('fast');
  if (hasWords) reasons.push('words');
  if (hasPlace) reasons.push('place');
  if (count === 1 && believed.length > 0 && !isVouchedFor) reasons.push('alone');
  return {
    urgency: grade(count, cries, isFast, hasWords),
    witnesses: count,
    minutes: Math.round((newestAt - firstAt) / MINUTE_MS),
    reasons,
  };
}

function worthOf({ weight, isOwnFeed }: UrgentReport): number {
  return isOwnFeed ? 1 : weight;
}

/** @param cries What the label of each witness weighs. */
function grade(
  witnesses: number,
  cries: readonly number[],
  isFast: boolean,
  hasWords: boolean,
): Urgency {
  const loudest = Math.max(0, ...cries);
  const together = cries.reduce((sum, one) => sum + one, 0);
  const isBelieved = loudest >= LEAST_BESIDE;
  if (witnesses >= 3 && together >= 1.5) return 'flash';
  if (witnesses >= 5 && isFast && isBelieved) return 'flash';
  if (witnesses >= 2 && isBelieved) return 'bulletin';
  if (witnesses >= 5 && isFast) return 'bulletin';
  if (loudest >= LEAST_WEIGHT || hasWords || isFast) return 'urgent';
  return 'routine';
}

/** Whether the last half hour brought more on this story than half of what its feeds bring on everything. */
function isUnusual(
  reports: readonly UrgentReport[],
  usualPerHour: number,
  enough: number,
  now: number,
): boolean {
  const recent = reports.filter(({ at }) => now - at <= FAST_MS).length;
  return recent >= Math.min(3, enough) && recent >= usualPerHour / 4;
}

/** What a feed's label has been worth so far. */
export interface LabelRecord {
  /** Of its newest articles: how many there are, how many it called breaking, and how many of those others reported too. */
  readonly articles: number;
  readonly cries: number;
  readonly confirmed: number;
  /** How many other feeds of its language there are: they could have reported too. */
  readonly others: number;
}

/** What the label of a feed is worth. */
export interface Worth {
  /** 0 to 1. */
  readonly weight: number;
  /** Whether it was right more often than not, or too few others could have said so. */
  readonly isProven: boolean;
}

/** So large a share of breaking news is taken at its word. */
const USUAL_SHARE = 0.1;
const FEWEST = 10;
/** Among fewer feeds it says little that nobody else reported it; among so many, one that was not right before has to wait. */
const ENOUGH_OTHERS = 8;
const MANY_OTHERS = 15;

/** What the label of a feed is worth: less where it calls much of its news breaking, and where nobody else reported what it called so. */
export function labelWorth({ articles, cries, confirmed, others }: LabelRecord): Worth {
  const share = cries / Math.max(FEWEST, articles);
  const byShare = share <= USUAL_SHARE ? 1 : USUAL_SHARE / share;
  const byRecord = others < ENOUGH_OTHERS ? 1 : (confirmed + 1) / (cries + 1);
  return {
    weight: Math.min(1, byShare) * byRecord,
    isProven: (confirmed > 1 && confirmed * 2 > cries) || others < MANY_OTHERS,
  };
}

/** Whether one urgency is at least another. */
export function isAtLeast(urgency: Urgency, least: Urgency): boolean {
  return URGENCIES.indexOf(urgency) >= URGENCIES.indexOf(least);
}
