/** What lets two headlines be one story beside their words: the time between them, that one says it continues, and who says so. */
import type { Stage } from '../model/stage.ts';

const DAY_MS = 86_400_000;
/** Within a day time tells nothing; after five days nothing is the same story any more. */
const SAME_DAYS = 1;
export const LAST_DAYS = 5;
/** An update looks for what it updates: it may be less alike to it than others are. */
const CONTINUED = 1.25;
/** The more so where it is the same outlet's. */
const OWN_CONTINUED = 1.4;
/** What an article links to it takes up. */
export const LINKED = 3;
const CONTINUED_WITHIN_MS = DAY_MS / 2;

/** What is known of a headline beside its words; `at` is epoch ms. */
export interface Circumstances {
  readonly at: number;
  readonly stage: Stage | null;
  readonly outlet: string | null;
}

/** What their likeness is multiplied with; 0 where one of them is not known any more. */
export function contextWeight(a: Circumstances | undefined, b: Circumstances | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const apartMs = Math.abs(a.at - b.at);
  const doesContinue =
    (continues(a.stage) && b.stage !== null) || (continues(b.stage) && a.stage !== null);
  const isOwn = a.outlet !== null && a.outlet === b.outlet;
  const tie =
    doesContinue && apartMs <= CONTINUED_WITHIN_MS ? (isOwn ? OWN_CONTINUED : CONTINUED) : 1;
  const days = apartMs / DAY_MS;
  if (days <= SAME_DAYS) return tie;
  return tie * Math.max(0, 1 - (days - SAME_DAYS) / (LAST_DAYS - SAME_DAYS));
}

/** Whether a headline says that it goes on with something. */
export function continues(stage: Stage | null): boolean {
  return stage === 'update' || stage === 'statement' || stage === 'correction';
}
