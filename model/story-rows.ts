/** The rows of stories, of grouping, of Related News and of revisions. Instants are epoch ms; what is missing is null. */
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
  /** The stage by the newest article that has one, and when that article came. */
  readonly stage: Stage | null;
  readonly stageAt: number | null;
  /** Whether an article without a stage came after it. */
  readonly isFollowedUp: boolean;
  /** When the reader followed or muted it; null where not. */
  readonly followedAt: number | null;
  readonly mutedAt: number | null;
  /** Its own alert level; null leaves it to its feeds, or to its being followed. */
  readonly alertLevel: AlertLevel | null;
  /** The alert on it; it stays the same when the story is merged into another. */
  readonly alertId: string | null;
}

/** An article in the queue of grouping. */
export interface UngroupedRow {
  readonly articleId: string;
  /** Whether it is news, and not of a backlog. */
  readonly isNews: 0 | 1;
}

/** The articles from which the reader separated an article: they are not one story. */
export interface SeparationRow {
  readonly articleId: string;
  readonly otherIds: readonly string[];
  /** The command that separated it last, and the story that it was of; rows from before version 7 have neither. */
  readonly commandId?: string;
  readonly storyId?: string;
}

/** The words by which Related News finds an article. */
export interface TopicRow {
  readonly articleId: string;
  /** Each with the article's `sortAt` below zero, so that the index gives the newest of a word first, in one reading. */
  readonly words: readonly (readonly [word: string, minusSortAt: number])[];
}

/** An earlier text of an article that its publisher rewrote. */
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
