/** Finds what is new in each article of a story: numbers and names that no earlier one had. Pure. */
import { fold } from '../words/tokens.ts';
import { namesIn } from './names.ts';
import { numbersIn, valuesIn } from './numbers.ts';
import { namesPattern, plainCopy, withoutDateline } from './plain-copy.ts';

const MAX_FACTS = 4;

/** The texts of an article that are searched for facts. */
export interface FactSource {
  readonly headline: string;
  readonly deck: string | null;
  /** BCP 47 tag as published, or null. */
  readonly language: string | null;
  /** The name of its outlet and its byline, which are no facts of the event. */
  readonly source: string;
  readonly byline: string | null;
}

/** For each article, oldest first, the facts that no earlier one has, numbers before names; the first has none. */
export function newFacts(articles: readonly FactSource[]): readonly (readonly string[])[] {
  const named = namesPattern(
    articles.flatMap(({ source, byline }) => [source, ...authorsIn(byline)]),
  );
  const knownValues = new Set<string>();
  let knownText = ' ';
  return articles.map(({ headline, deck, language }, index) => {
    const headlineCopy = plainCopy(headline, named);
    const deckCopy = plainCopy(withoutDateline(deck ?? ''), named);
    const numbers = [headlineCopy, deckCopy].flatMap(copy => numbersIn(copy, language));
    const facts = [
      ...new Map(
        numbers
          .filter(({ value }) => !knownValues.has(value))
          // The longer text of a number says more of it.
          .toSorted((a, b) => a.text.length - b.text.length)
          .map(({ value, text }) => [value, text]),
      ).values(),
      ...[...namesIn(headlineCopy, language, true), ...namesIn(deckCopy, language, false)].filter(
        name => !isKnown(plain(name), knownText),
      ),
    ];
    for (const value of valuesIn(`${headline} ${deck ?? ''}`)) knownValues.add(value);
    knownText += `${plain(`${headline} ${deck ?? ''}`)} `;
    return index === 0 ? [] : withoutParts(facts).slice(0, MAX_FACTS);
  });
}

/** Whether earlier articles had a name; of one word also in another form, as "Cambodia" is for "Cambodian". */
function isKnown(name: string, text: string): boolean {
  if (text.includes(` ${name} `)) return true;
  const stem = name.slice(0, -2);
  return !name.includes(' ') && stem.length >= 5 && text.includes(` ${stem}`);
}

/** The names in a byline: "By Sok Rithy and Jane Doe" has two. */
function authorsIn(byline: string | null): readonly string[] {
  return (byline ?? '')
    .slice(0, 200)
    .split(/,|;|&|\/|\||(?<!\p{L})(?:by|par|por|von|and|et|y|und|in)(?!\p{L})/iu)
    .map(name => name.trim())
    .filter(name => name !== '');
}

/** Without facts that another one says already: "Sok Rithy" has "Rithy". */
function withoutParts(facts: readonly string[]): readonly string[] {
  const all = facts.map(plain);
  return facts.filter(
    (_, index) =>
      !all.some(
        (other, at) =>
          at !== index &&
          ` ${other} `.includes(` ${all[index]} `) &&
          (other !== all[index] || at < index),
      ),
  );
}

function plain(text: string): string {
  return fold(text)
    .replace(/['’]s(?!\p{L})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}%$€£¥]+/gu, ' ')
    .trim();
}
