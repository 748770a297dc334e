/** The few words of a headline that tell best what it is about: its rarest ones. Pure. */
import { stem } from '../words/stems.ts';
import { tokens } from '../words/tokens.ts';

const MOST_TOPICS = 8;
/** So short a word of an alphabet names nothing. */
const SHORT = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,2}$/u;

/** The rarest stems of a headline, the rarest first. */
export function topicWords(headline: string, rarity: (stem: string) => number): readonly string[] {
  const stems = [...new Set(tokens(headline).map(stem))].filter(
    one => one !== '' && !SHORT.test(one),
  );
  return stems.sort((a, b) => rarity(b) - rarity(a)).slice(0, MOST_TOPICS);
}
