/** Which articles tell more about what one article tells: a first version, by shared rare words. */
import { tokens } from '../words/tokens.ts';

/** What is compared of an article. */
export interface Comparable {
  readonly articleId: string;
  readonly feedId: string;
  readonly headline: string;
  readonly deck: string | null;
}

/** Two articles about one thing share at least this many words that few others use, or are alike as a whole. */
const RARE_WORDS = 2;
const ALIKE_SCORE = 0.3;
const LEAST_SCORE = 0.04;
/** A word is rare while at most this share of the candidates uses it, and a handful always may. */
const RARE_SHARE = 0.02;
const HANDFUL = 3;
/** A headline says more about its article than a summary. */
const HEADLINE_WEIGHT = 2;

/**
 * The `count` candidates nearest to `article`. Words that many candidates use weigh little; articles of the same feed
 * come last, since other outlets tell something new.
 */
export function related<T extends Comparable>(
  article: Comparable,
  candidates: readonly T[],
  count: number,
): readonly T[] {
  const others = candidates.filter(({ articleId }) => articleId !== article.articleId);
  const bags = others.map(words);
  const own = words(article);
  const documents = new Map<string, number>();
  for (const bag of bags)
    for (const word of bag.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  const rarity = (word: string) =>
    Math.log((others.length + 1) / ((documents.get(word) ?? 0) + 0.5));
  const weight = (bag: ReadonlyMap<string, number>) =>
    Math.sqrt([...bag].reduce((sum, [word, times]) => sum + (times * rarity(word)) ** 2, 0));
  const ownWeight = weight(own);
  const mostUses = Math.min(others.length / 2, Math.max(HANDFUL, others.length * RARE_SHARE));
  const scored = bags.flatMap((bag, index) => {
    const other = others[index];
    let shared = 0;
    let rare = 0;
    for (const [word, times] of own) {
      const here = bag.get(word) ?? 0;
      shared += times * here * rarity(word) ** 2;
      if (here > 0 && (documents.get(word) ?? 0) <= mostUses) rare++;
    }
    const score = shared === 0 ? 0 : shared / (ownWeight * weight(bag));
    const isNear = score >= ALIKE_SCORE || (rare >= RARE_WORDS && score >= LEAST_SCORE);
    return other === undefined || !isNear ? [] : [{ other, score }];
  });
  return scored
    .sort(
      (a, b) =>
        Number(a.other.feedId === article.feedId) - Number(b.other.feedId === article.feedId) ||
        b.score - a.score,
    )
    .slice(0, count)
    .map(({ other }) => other);
}

function words({ headline, deck }: Comparable): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const word of tokens(deck ?? '')) bag.set(word, 1);
  for (const word of tokens(headline)) bag.set(word, HEADLINE_WEIGHT);
  return bag;
}
