/** Judges how urgent a story is, and why, by its labels and by how many report it how fast. Pure; instants are epoch ms. */
import { MINUTE_MS } from '../model/durations.ts';
import { URGENCIES, type Urgency, type UrgencyReason } from '../model/urgency.ts';
import { independentSourcesOf, type Report } from './independent-sources.ts';

/** A report with its label, what labels of its feed are worth, and what the reader asked for. */
export interface UrgentReport extends Report, Worth {
  /** Where its publisher calls it breaking: as kicker or as category; null where nowhere. */
  readonly label: 'kicker' | 'category' | null;
  /** Whether the reader set the level of this feed to alert: then its labels have full weight. */
  readonly isOwnFeed: boolean;
  /** Whether it has words, or is about a place, that the reader asked to be alerted about. */
  readonly hasOwnWords: boolean;
  readonly hasOwnPlace: boolean;
}

/** How urgent a story is, with the reasons that pages show. */
export interface Judgement {
  readonly urgency: Urgency;
  /** How many independent sources report it, and the minutes from the first to the newest of them. */
  readonly witnesses: number;
  readonly minutes: number;
  readonly reasons: readonly UrgencyReason[];
}

/** Older reports do not count. */
const RECENT_MS = 180 * MINUTE_MS;
const FAST_MS = 30 * MINUTE_MS;
/** Independent sources within half an hour that count as fast; fewer suffice at a place of the reader's. */
const FAST_SOURCES = 4;
const FAST_NEARBY = 2;
/** The weight that a label needs to count by itself, and to count beside a second source. */
const MIN_WEIGHT = 0.5;
const MIN_WEIGHT_CONFIRMED = 0.2;

/** @param reports Of one story. @param usualPerHour How many articles its feeds together usually bring in an hour. */
export function judge(
  reports: readonly UrgentReport[],
  usualPerHour: number,
  now: number,
): Judgement {
  const sources = independentSourcesOf(reports.filter(({ at }) => now - at < RECENT_MS));
  const firstAt = sources[0]?.first.at ?? now;
  const newestAt = Math.max(firstAt, ...sources.map(({ first }) => first.at));
  const labelled = reports.filter(({ label }) => label !== null);
  const believed = labelled.filter(one => worthOf(one) >= MIN_WEIGHT);
  const labelWeights = sources.map(({ reports: own }) =>
    Math.max(0, ...own.map(one => (one.label === null ? 0 : worthOf(one)))),
  );
  const hasPlace = reports.some(({ hasOwnPlace }) => hasOwnPlace);
  const hasWords = reports.some(({ hasOwnWords }) => hasOwnWords);
  const soon = sources.filter(({ first }) => first.at - firstAt <= FAST_MS).length;
  const enough = hasPlace ? FAST_NEARBY : FAST_SOURCES;
  const isFast = soon >= enough && isUnusual(reports, usualPerHour, enough, now);
  const count = sources.length;
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
    urgency: grade(count, labelWeights, isFast, hasWords),
    witnesses: count,
    minutes: Math.round((newestAt - firstAt) / MINUTE_MS),
    reasons,
  };
}

function worthOf({ weight, isOwnFeed }: UrgentReport): number {
  return isOwnFeed ? 1 : weight;
}

/** @param labelWeights The weight of the label of each independent source; 0 where it has none. */
function grade(
  sources: number,
  labelWeights: readonly number[],
  isFast: boolean,
  hasWords: boolean,
): Urgency {
  const highest = Math.max(0, ...labelWeights);
  const total = labelWeights.reduce((sum, one) => sum + one, 0);
  const isBelieved = highest >= MIN_WEIGHT_CONFIRMED;
  if (sources >= 3 && total >= 1.5) return 'flash';
  if (sources >= 5 && isFast && isBelieved) return 'flash';
  if (sources >= 2 && isBelieved) return 'bulletin';
  if (sources >= 5 && isFast) return 'bulletin';
  if (highest >= MIN_WEIGHT || hasWords || isFast) return 'urgent';
  return 'routine';
}

/** Whether the reports of the last half hour are at least half of what these feeds usually bring in that time. */
function isUnusual(
  reports: readonly UrgentReport[],
  usualPerHour: number,
  enough: number,
  now: number,
): boolean {
  const recent = reports.filter(({ at }) => now - at <= FAST_MS).length;
  return recent >= Math.min(3, enough) && recent >= usualPerHour / 4;
}

/** How often a feed labels its articles as breaking, and how often others confirmed it. */
export interface LabelRecord {
  /** Its newest articles: how many, how many labelled as breaking, and how many of these other outlets reported too. */
  readonly articles: number;
  readonly labelled: number;
  readonly confirmed: number;
  /** How many other feeds of its language are followed: they could have reported too. */
  readonly others: number;
}

/** How much the labels of a feed count. */
export interface Worth {
  /** 0 to 1. */
  readonly weight: number;
  /** Whether its labels were confirmed more often than not, or too few others could confirm them. */
  readonly isProven: boolean;
}

/** Up to this share of labelled articles a feed is not over-labelling. */
const USUAL_SHARE = 0.1;
const MIN_ARTICLES = 10;
/** Below this many other feeds a missing confirmation says little; from `MANY_OTHERS` on, a feed has to be proven. */
const ENOUGH_OTHERS = 8;
const MANY_OTHERS = 15;

/** The weight of a feed's labels: lower for a feed that over-labels, and for one whose labels others did not confirm. */
export function labelWorth({ articles, labelled, confirmed, others }: LabelRecord): Worth {
  const share = labelled / Math.max(MIN_ARTICLES, articles);
  const byShare = share <= USUAL_SHARE ? 1 : USUAL_SHARE / share;
  const byRecord = others < ENOUGH_OTHERS ? 1 : (confirmed + 1) / (labelled + 1);
  return {
    weight: Math.min(1, byShare) * byRecord,
    isProven: (confirmed > 1 && confirmed * 2 > labelled) || others < MANY_OTHERS,
  };
}

/** Whether one urgency is at least another. */
export function isAtLeast(urgency: Urgency, least: Urgency): boolean {
  return URGENCIES.indexOf(urgency) >= URGENCIES.indexOf(least);
}
