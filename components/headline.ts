/** What a view knows of an article; the roof makes it from rows. */
import type { Kicker } from '../story/kicker.ts';

export interface Headline {
  readonly articleId: string;
  readonly feedId: string;
  /** Never empty: the deck or "Untitled" stands in. */
  readonly headline: string;
  readonly kicker: Kicker | null;
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
  /** The address of its page. */
  readonly href: string;
}
