/** Which articles tell more of the same people and places, by the words that tell best what an article is about. Pure. */

/** The newest articles that have one word of an article too. */
export interface TopicHits {
  readonly articleIds: readonly string[];
  /** Whether more have it than were looked at. */
  readonly isFull: boolean;
}

/** A word that so many have says little; one that few have may be enough by itself. */
const FEW = 4;
const LEAST_SCORE = 1.6;

/** The articles that share most with one, the nearest first. */
export function nearestByTopics(hits: readonly TopicHits[]): readonly string[] {
  const scores = new Map<string, number>();
  for (const { articleIds, isFull } of hits) {
    if (articleIds.length === 0) continue;
    const weight = isFull ? 0.5 : articleIds.length <= FEW ? 1 : 0.8;
    for (const articleId of articleIds)
      scores.set(articleId, (scores.get(articleId) ?? 0) + weight);
  }
  return [...scores]
    .filter(([, score]) => score >= LEAST_SCORE)
    .sort((a, b) => b[1] - a[1])
    .map(([articleId]) => articleId);
}
