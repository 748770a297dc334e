/** What each article of a story brings that none before it had: numbers, and names. Pure. */
import { fold } from '../words/tokens.ts';

const MOST_FACTS = 4;
const NUMBER = /\p{Nd}[\p{Nd}.,:]*(?<![.,:])%?/gu;
/** Written large where words need not be: inside a sentence. Headlines in title case would be all names, so decks are read. */
const NAME = /(?<=[\p{Ll}\p{M},;]\s)\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+)*/gu;

/** What is read of an article. */
export interface Told {
  readonly headline: string;
  readonly deck: string | null;
}

/** For each article, the oldest first, the facts that none before it has; none for the first. */
export function newFacts(articles: readonly Told[]): readonly (readonly string[])[] {
  let known = '';
  return articles.map(({ headline, deck }, place) => {
    const text = `${headline} ${deck ?? ''}`;
    const said = [...(text.match(NUMBER) ?? []), ...((deck ?? '').match(NAME) ?? [])];
    const facts = [...new Set(said)].filter(fact => !known.includes(` ${fold(fact)}`));
    known += ` ${fold(text).replace(/[^\p{L}\p{M}\p{N}.,:%’'-]+/gu, ' ')}`;
    return place === 0 ? [] : facts.slice(0, MOST_FACTS);
  });
}
