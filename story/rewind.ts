/** A story as it stood at an instant. Pure; instants are epoch ms. */
import type { Kicker } from '../model/kicker.ts';
import type { Stage } from '../model/stage.ts';
import type { Version } from './edit.ts';

/** What an article said from `seenAt` on, until its next version. */
export interface StoryVersion extends Version {
  readonly seenAt: number;
  readonly kicker: Kicker | null;
  readonly stage: Stage | null;
}

/** An article with all that it said, the oldest first; not empty. */
export interface Rewindable {
  readonly versions: readonly StoryVersion[];
}

/** When something was first seen: an article came or was rewritten; the oldest first, each instant once. */
export function momentsOf(articles: readonly Rewindable[]): readonly number[] {
  const moments = articles.flatMap(({ versions }) => versions.map(({ seenAt }) => seenAt));
  return [...new Set(moments)].sort((a, b) => a - b);
}

/** The articles that had been seen by `at`, each with what it said then. */
export function asOf<T extends Rewindable>(
  articles: readonly T[],
  at: number,
): readonly { readonly article: T; readonly version: StoryVersion }[] {
  return articles.flatMap(article => {
    const version = article.versions.findLast(({ seenAt }) => seenAt <= at);
    return version === undefined ? [] : [{ article, version }];
  });
}
