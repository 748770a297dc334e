/** The stages of a story, from breaking to correction, and how long a story counts as breaking. Pure. */
import { HOUR_MS } from './durations.ts';

/** All stages. */
export const STAGES = [
  'breaking',
  'update',
  'statement',
  'correction',
  'live',
  'analysis',
] as const;

/** One of the stages. */
export type Stage = (typeof STAGES)[number];

/** What is kept of the stage of a story. */
export interface KeptStage {
  /** The stage by the newest article that has one. */
  readonly stage: Stage | null;
  /** When that article came; epoch ms. */
  readonly stageAt: number | null;
  /** Whether an article without a stage came later. */
  readonly isFollowedUp: boolean;
}

/** How long a story counts as breaking. */
const BREAKING_MS = 6 * HOUR_MS;

/** The stage of a story: breaking news that is older than six hours is an update where more came, else nothing. */
export function stageNow({ stage, stageAt, isFollowedUp }: KeptStage, now: number): Stage | null {
  if (stage !== 'breaking' || stageAt === null || now - stageAt < BREAKING_MS) return stage;
  return isFollowedUp ? 'update' : null;
}
