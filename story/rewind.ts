/** Shows a story as it was known at an earlier instant. Pure; instants are epoch ms. */
import type { Kicker } from '../model/kicker.ts';
import type { Stage } from '../model/stage.ts';
import type { Version } from './edit.ts';

/** One version of an article, valid from `seenAt` until its next version. */
export interface StoryVersion extends Version {
  readonly seenAt: number;
  readonly kicker: Kicker | null;
  readonly stage: Stage | null;
}

/** An article with all its versions, oldest first; never empty. */
export interface Rewindable {
  readonly versions: readonly StoryVersion[];
}

/** The instants at which an article arrived or was edited; oldest first, each once. */
export function momentsOf(articles: readonly Rewindable[]): readonly number[] {
  const moments = articles.flatMap(({ versions }) => versions.map(({ seenAt }) => seenAt));
  return [...new Set(moments)].sort((a, b) => a - b);
}

/** The articles that had arrived by `at`, each in its version of then. */
export function asOf<T extends Rewindable>(
  articles: readonly T[],
  at: number,
): readonly { readonly article: T; readonly version: StoryVersion }[] {
  return articles.flatMap(article => {
    const version = article.versions.findLast(({ seenAt }) => seenAt <= at);
    return version === undefined ? [] : [{ article, version }];
  });
}
