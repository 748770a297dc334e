/** How far a story is, as its headlines tell: pure. */
import { findWord } from '../words/find.ts';
import { isBreaking, type Kicker } from './kicker.ts';

export const STAGES = [
  'breaking',
  'update',
  'statement',
  'correction',
  'live',
  'analysis',
] as const;

export type Stage = (typeof STAGES)[number];

/**
 * The stage that a headline tells; null where it tells none.
 * @param plainHeadline Folded (`plainLabel`, story/stage-words.ts), without its label.
 * @param phrases Words that tell a stage. What a headline says outweighs a label that only announces: "BREAKING: Company
 *   Issues Statement" is a statement.
 */
export function stageOf(
  plainHeadline: string,
  kicker: Kicker | null,
  phrases: readonly (readonly [phrase: string, stage: Stage])[],
): Stage | null {
  if (kicker !== null && kicker !== 'update' && !isBreaking(kicker))
    return STAGES.find(stage => stage === kicker) ?? null;
  const said = phrases.find(([phrase]) => findWord(plainHeadline, phrase) >= 0);
  if (said !== undefined) return said[1];
  if (kicker === null) return null;
  return isBreaking(kicker) ? 'breaking' : 'update';
}

/** What a story's stage is judged by. */
export interface StagedArticle {
  readonly stage: Stage | null;
  /** Epoch ms. */
  readonly at: number;
}

const HOUR_MS = 3_600_000;
/** So long after it was announced nothing is breaking any more. */
const BREAKING_MS = 6 * HOUR_MS;

/**
 * The stage of a story: what the newest article says that says anything; breaking news that has been followed up, or is
 * older than six hours, is an update, or nothing where nothing followed.
 * @param articles The newest first.
 */
export function storyStage(articles: readonly StagedArticle[], now: number): Stage | null {
  const at = articles.findIndex(({ stage }) => stage !== null);
  const newest = articles[at];
  if (newest === undefined) return null;
  if (newest.stage !== 'breaking' || now - newest.at < BREAKING_MS) return newest.stage;
  return at > 0 ? 'update' : null;
}
