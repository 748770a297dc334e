/** Finds the numbers of a story on which several outlets agree. Pure. */
import type { FactSource } from './development.ts';
import { type FoundNumber, numbersIn } from './numbers.ts';
import { namesPattern, plainCopy, withoutDateline } from './plain-copy.ts';

/** A number that several outlets name. */
export interface SharedNumber {
  /** As the first of them writes it, with what it counts. */
  readonly text: string;
  readonly outlets: number;
}

/** An article with the name that its outlet has in the story. */
export interface NumberSource extends FactSource {
  readonly outlet: string;
}

const MIN_OUTLETS = 2;
const MAX_NUMBERS = 6;

/** The numbers that at least two outlets name, those of most outlets first. @param articles The newest first. */
export function sharedNumbers(articles: readonly NumberSource[]): readonly SharedNumber[] {
  const named = namesPattern(articles.map(({ source }) => source));
  const found = articles.flatMap(({ headline, deck, language, outlet }) =>
    [plainCopy(withoutDateline(deck ?? ''), named), plainCopy(headline, named)].flatMap(copy =>
      numbersIn(copy, language)
        .filter(saysWhat)
        .map(number => ({ ...number, outlet })),
    ),
  );
  return [...Map.groupBy(found, ({ value }) => value).values()]
    .flatMap(same => {
      const outlets = new Set(same.map(({ outlet }) => outlet)).size;
      const [first] = same;
      return first === undefined || outlets < MIN_OUTLETS ? [] : [{ text: first.text, outlets }];
    })
    .sort((a, b) => b.outlets - a.outlets)
    .slice(0, MAX_NUMBERS);
}

/** Whether a number has a sign, a unit or a word with it: alone it says nothing. */
function saysWhat({ text }: FoundNumber): boolean {
  return /[^\p{Nd}.,\s–-]/u.test(text);
}
