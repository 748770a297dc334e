/** Ranks articles about the same people and places by the topic words they share. Pure. */

/** The newest articles that share one topic word. */
export interface TopicHits {
  readonly articleIds: readonly string[];
  /** Whether there are more than were read. */
  readonly isFull: boolean;
}

/** A word in at most this many articles has full weight. */
const FEW = 4;
const LEAST_SCORE = 1.6;

/** The articles that share most topic words, best first. */
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
