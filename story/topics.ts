/** The few words of a headline that tell best what it is about: its rarest ones. Pure. */
import { stem } from '../words/stems.ts';
import { tokens } from '../words/tokens.ts';

const MOST_TOPICS = 6;

/** The rarest stems of a headline, the rarest first. */
export function topicWords(headline: string, rarity: (stem: string) => number): readonly string[] {
  const stems = [...new Set(tokens(headline).map(stem))].filter(one => one !== '');
  return stems.sort((a, b) => rarity(b) - rarity(a)).slice(0, MOST_TOPICS);
}
