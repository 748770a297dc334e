/** Weighs the likeness of two headlines by their context: time between them, stage, outlet and links. Pure. */
import { DAY_MS } from '../model/durations.ts';
import type { Stage } from '../model/stage.ts';

/** Up to this many days apart, time does not count. */
const SAME_DAYS = 1;
/** From this many days apart on, two headlines are never one story. */
export const LAST_DAYS = 5;
/** Factor for an update, statement or correction and an earlier announcement: they share fewer words. */
const CONTINUED = 1.25;
/** The same, where both are of one outlet. */
const OWN_CONTINUED = 1.4;
/** Factor for an article and one that it links to. */
export const LINKED = 3;
const CONTINUED_WITHIN_MS = DAY_MS / 2;

/** What is known of a headline besides its words; `at` is epoch ms. */
export interface Circumstances {
  readonly at: number;
  readonly stage: Stage | null;
  readonly outlet: string | null;
}

/** The factor for the likeness of two headlines; 0 where one of them has left the window. */
export function contextWeight(a: Circumstances | undefined, b: Circumstances | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const apartMs = Math.abs(a.at - b.at);
  const doesContinue =
    (continues(a.stage) && b.stage !== null) || (continues(b.stage) && a.stage !== null);
  const isOwn = a.outlet !== null && a.outlet === b.outlet;
  const factor =
    doesContinue && apartMs <= CONTINUED_WITHIN_MS ? (isOwn ? OWN_CONTINUED : CONTINUED) : 1;
  const days = apartMs / DAY_MS;
  if (days <= SAME_DAYS) return factor;
  return factor * Math.max(0, 1 - (days - SAME_DAYS) / (LAST_DAYS - SAME_DAYS));
}

/** Whether a headline of this stage continues an earlier report. */
export function continues(stage: Stage | null): boolean {
  return stage === 'update' || stage === 'statement' || stage === 'correction';
}
