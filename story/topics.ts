/** Picks the topic words of a headline: its rarest stems. Pure. */
import { stem } from '../words/stems.ts';
import { tokens } from '../words/tokens.ts';

const MAX_TOPICS = 8;
/** Words of one or two letters are no topics. */
const SHORT = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,2}$/u;

/** The rarest stems of a headline, the rarest first. */
export function topicWords(headline: string, rarity: (stem: string) => number): readonly string[] {
  const stems = [...new Set(tokens(headline).map(stem))].filter(
    one => one !== '' && !SHORT.test(one),
  );
  return stems.sort((a, b) => rarity(b) - rarity(a)).slice(0, MAX_TOPICS);
}
