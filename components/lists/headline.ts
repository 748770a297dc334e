/** Defines a headline as the views show it. */
import type { Kicker } from '../../model/kicker.ts';
import type { SourceMay } from '../../store/articles.ts';

/** A headline as the views show it, made of an article and its story. */
export interface Headline {
  readonly articleId: string;
  readonly feedId: string;
  /** The story that it belongs to, also where it is alone in it. */
  readonly storyId: string;
  /** Never empty: without a title, the deck or "Untitled". */
  readonly headline: string;
  readonly kicker: Kicker | null;
  /**
   * Its labels, at most two and each once: its own kicker, and the stage of the story where that says something else and
   * holds now. One that announces comes first.
   */
  readonly chips: readonly Kicker[];
  /** null where there is none, and where it only repeats the headline. */
  readonly deck: string | null;
  /** The address of its picture, as published, or null. */
  readonly thumbnail: string | null;
  readonly source: string;
  /** The address of the list of its source. */
  readonly sourceHref: string;
  /** What the articles of its source may do now, which Undo gives back. */
  readonly sourceMay: SourceMay;
  /** Whether its source neither alerts nor runs through the ticker. */
  readonly isSourceMuted: boolean;
  /** BCP 47 tag as published, for the screen reader's voice and the right font. */
  readonly language: string | null;
  /** Which way its text runs. */
  readonly direction: 'ltr' | 'rtl';
  /** When it was published, else first seen; epoch ms. */
  readonly at: number;
  /** When Newsline first saw it; epoch ms. */
  readonly firstSeenAt: number;
  readonly isUnread: boolean;
  readonly isSaved: boolean;
  /** The unread articles among all that it represents. */
  readonly unreadIds: readonly string[];
  /** When its publisher, or another one of its story, called it breaking; epoch ms, or null. */
  readonly breakingAt: number | null;
  /** Whether its publisher rewrote it. */
  readonly isEdited: boolean;
  /** The story that it is the newest article of; null where there is no other article. */
  readonly story: HeadlineStory | null;
  /** The address of its page. */
  readonly href: string;
}

/** The story of a headline, as the views show it. */
export interface HeadlineStory {
  readonly storyId: string;
  /** How many articles and how many outlets report it. */
  readonly count: number;
  readonly outlets: number;
  /** How many of the articles came since the reader's last visit; 0 where all of them did. */
  readonly newCount: number;
  readonly isFollowed: boolean;
  /** The address of its timeline. */
  readonly href: string;
}

/** Whether a headline has so many characters that it stands one size smaller. */
export function isLongHeadline(headline: string): boolean {
  return headline.length > 110;
}
