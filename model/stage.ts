/** How far a story is. Pure. */

export const STAGES = [
  'breaking',
  'update',
  'statement',
  'correction',
  'live',
  'analysis',
] as const;

export type Stage = (typeof STAGES)[number];

/** What is kept of how far a story is. */
export interface ToldStage {
  /** What the newest article says that says anything. */
  readonly stage: Stage | null;
  /** When it came; epoch ms. */
  readonly stageAt: number | null;
  /** Whether an article that says nothing of it came later. */
  readonly isFollowedUp: boolean;
}

const HOUR_MS = 3_600_000;
/** So long after it was announced nothing is breaking any more. */
const BREAKING_MS = 6 * HOUR_MS;

/** The stage of a story: breaking news that is older than six hours is an update where more came, else nothing. */
export function stageNow({ stage, stageAt, isFollowedUp }: ToldStage, now: number): Stage | null {
  if (stage !== 'breaking' || stageAt === null || now - stageAt < BREAKING_MS) return stage;
  return isFollowedUp ? 'update' : null;
}
