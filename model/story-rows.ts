/** The rows that make stories of articles. Instants are epoch ms; what is missing is null. */
import type { AlertLevel } from './alert-level.ts';
import type { Kicker } from './kicker.ts';
import type { Stage } from './stage.ts';

/** A story of several articles, or one that the reader marked; an article that is alone and unmarked has none. */
export interface StoryRow {
  /** The id of one of its articles. */
  readonly storyId: string;
  readonly count: number;
  /** The outlets that report on it, the first one first; at most 50. */
  readonly outlets: readonly string[];
  /** What the newest article says that says anything of how far the story is, and when it came. */
  readonly stage: Stage | null;
  readonly stageAt: number | null;
  /** Whether an article without a stage came after the one that has it. */
  readonly isFollowedUp: boolean;
  /** When the reader chose to follow it, or to hear no more of it. */
  readonly followedAt: number | null;
  readonly mutedAt: number | null;
  /** What of it alerts; null leaves it to its feeds, or to that it is followed. */
  readonly alertLevel: AlertLevel | null;
  /** The alert on it; it stays the same when the story goes into another one. */
  readonly alertId: string | null;
}

/** An article that no story was looked for yet. */
export interface UngroupedRow {
  readonly articleId: string;
  /** Whether it is news, and not of a backlog. */
  readonly isNews: 0 | 1;
}

/** The articles with which, as the reader said, an article is not one story. */
export interface SeparationRow {
  readonly articleId: string;
  readonly otherIds: readonly string[];
}

/** What an article is found by when others look for what is related to them. */
export interface TopicRow {
  readonly articleId: string;
  /** Each with the article's `sortAt` below zero, so that the index gives the newest of a word first, in one reading. */
  readonly words: readonly (readonly [word: string, minusSortAt: number])[];
}

/** What an article said before its publisher rewrote it. */
export interface RevisionRow {
  /** Counts up; the database gives it. */
  readonly revision?: number;
  readonly articleId: string;
  /** When these words were first seen. */
  readonly seenAt: number;
  readonly headline: string;
  readonly kicker: Kicker | null;
  readonly stage: Stage | null;
  readonly deck: string | null;
  /** Plain text, at most 6000 characters. */
  readonly text: string | null;
}
