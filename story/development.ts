/** Finds the new facts in each article of a story: numbers and names that no earlier article had. Pure. */
import { fold } from '../words/tokens.ts';

const MAX_FACTS = 4;
const NUMBER = /\p{Nd}[\p{Nd}.,:]*(?<![.,:])%?/gu;
/** Capitalised words inside a sentence. Only decks are searched: in title case every word of a headline would count. */
const NAME = /(?<=[\p{Ll}\p{M},;]\s)\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+)*/gu;

/** The texts of an article that are searched for facts. */
export interface FactSource {
  readonly headline: string;
  readonly deck: string | null;
}

/** For each article, oldest first, the facts that no earlier one has; the first has none. */
export function newFacts(articles: readonly FactSource[]): readonly (readonly string[])[] {
  let known = '';
  return articles.map(({ headline, deck }, index) => {
    const text = `${headline} ${deck ?? ''}`;
    const mentioned = [...(text.match(NUMBER) ?? []), ...((deck ?? '').match(NAME) ?? [])];
    const facts = [...new Set(mentioned)].filter(fact => !known.includes(` ${fold(fact)}`));
    known += ` ${fold(text).replace(/[^\p{L}\p{M}\p{N}.,:%’'-]+/gu, ' ')}`;
    return index === 0 ? [] : facts.slice(0, MAX_FACTS);
  });
}
