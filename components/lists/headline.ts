/** What a view knows of an article; the roof makes it from rows. */
import type { Kicker } from '../../model/kicker.ts';

export interface Headline {
  readonly articleId: string;
  readonly feedId: string;
  /** Never empty: the deck or "Untitled" stands in. */
  readonly headline: string;
  readonly kicker: Kicker | null;
  /** What its label says: how far the story is, else its kicker. */
  readonly chip: Kicker | null;
  readonly deck: string | null;
  readonly source: string;
  /** BCP 47 tag as published, for the screen reader's voice and the right font. */
  readonly language: string | null;
  /** When it was published, else first seen; epoch ms. */
  readonly at: number;
  /** When Newsline first saw it; epoch ms. */
  readonly firstSeenAt: number;
  readonly isUnread: boolean;
  readonly isSaved: boolean;
  /** What is unread of all that it stands for. */
  readonly unreadIds: readonly string[];
  /** When its publisher, or another one of its story, called it breaking; epoch ms, or null. */
  readonly breakingAt: number | null;
  /** Whether its publisher rewrote it. */
  readonly isEdited: boolean;
  /** The story that it is the newest article of; null where it is alone. */
  readonly story: HeadlineStory | null;
  /** The address of its page. */
  readonly href: string;
}

/** What a view knows of the story behind a headline. */
export interface HeadlineStory {
  readonly storyId: string;
  /** How many articles and how many outlets tell it. */
  readonly count: number;
  readonly outlets: number;
  /** How many of the articles came since the reader last looked; 0 where all of them did. */
  readonly newCount: number;
  readonly isFollowed: boolean;
  /** The address of its timeline. */
  readonly href: string;
}
