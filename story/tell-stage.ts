/** Finds the stage of a story in a headline and its kicker. Pure. */
import { isBreaking, type Kicker } from '../model/kicker.ts';
import { STAGES, type Stage } from '../model/stage.ts';
import { findWord } from '../words/find.ts';

/**
 * The stage that a headline gives; null where it gives none.
 * @param plainHeadline Folded (`plainLabel`, story/stage-words.ts), without its label.
 * @param phrases Words that give a stage. They outweigh a kicker that only announces: "BREAKING: Company Issues Statement"
 *   is a statement.
 */
export function stageOf(
  plainHeadline: string,
  kicker: Kicker | null,
  phrases: readonly (readonly [phrase: string, stage: Stage])[],
): Stage | null {
  if (kicker !== null && kicker !== 'update' && !isBreaking(kicker))
    return STAGES.find(stage => stage === kicker) ?? null;
  const match = phrases.find(([phrase]) => findWord(plainHeadline, phrase) >= 0);
  if (match !== undefined) return match[1];
  if (kicker === null) return null;
  return isBreaking(kicker) ? 'breaking' : 'update';
}
