/** Builds the timeline of a story, as it is now or as it was at an instant. */
import type { I18n } from '../../i18n/translate.ts';
import type { Kicker } from '../../model/kicker.ts';
import { stageNow } from '../../model/stage.ts';
import type { StoryArticle, StoryDetail } from '../../store/story-detail.ts';
import { newFacts } from '../../story/development.ts';
import { foldCopies } from '../../story/fold-copies.ts';
import { asOf, type StoryVersion } from '../../story/rewind.ts';
import { shorten } from '../../words/shorten.ts';
import type { Headline } from '../lists/headline.ts';
import { toHeadlines } from '../lists/to-headlines.ts';

/** One article of the story, as of an instant. */
export interface TimelineEntry {
  readonly item: Headline;
  readonly outlet: string;
  /** The address of its page; null where it has none. */
  readonly link: string | null;
  readonly byline: string | null;
  /** Who made its picture; null where that is not said. */
  readonly credit: string | null;
  /** Its versions up to then, the oldest first. */
  readonly versions: readonly StoryVersion[];
  readonly isFirst: boolean;
  /** Numbers and names that no article before it has. */
  readonly facts: readonly string[];
  /** The beginning of its plain text as of then; null where there is none. */
  readonly text: string | null;
}

/** An article of the story with those that have the same text. */
export interface Moment extends TimelineEntry {
  /** The oldest first. */
  readonly copies: readonly TimelineEntry[];
}

/** A story as of an instant. */
export interface ShownStory {
  readonly stage: Kicker | null;
  /** The newest first. */
  readonly entries: readonly TimelineEntry[];
}

/** Characters of a text that a timeline shows. */
const TEXT_LENGTH = 900;

/** The timeline of a story. @param at Epoch ms; null is now. */
export function storyAsOf(
  whole: StoryDetail,
  at: number | null,
  i18n: I18n,
  now: number,
): ShownStory {
  const shown = asOf(whole.articles, at ?? Number.POSITIVE_INFINITY);
  const facts = newFacts(
    shown.map(({ article: { article, source }, version }) => ({
      ...version,
      ...{ source, language: article.language, byline: article.byline },
    })),
  );
  const entries = shown.map(({ article, version }, index): TimelineEntry => {
    const [item] = toHeadlines([lineAsOf(article, version)], { i18n, now: at ?? now });
    if (item === undefined) throw new Error('A line makes a headline.');
    return {
      item,
      outlet: article.outlet,
      link: article.article.link,
      byline: article.article.byline,
      credit: article.credit,
      versions: article.versions.filter(({ seenAt }) => at === null || seenAt <= at),
      isFirst: index === 0 && shown.length > 1,
      facts: facts[index] ?? [],
      text:
        version.text === null || version.text === '' ? null : shorten(version.text, TEXT_LENGTH),
    };
  });
  const last = shown.findLastIndex(({ version }) => version.stage !== null);
  const stage = stageNow(
    {
      stage: shown[last]?.version.stage ?? null,
      stageAt: shown[last]?.article.article.sortAt ?? null,
      isFollowedUp: last < shown.length - 1,
    },
    at ?? now,
  );
  return { stage, entries: entries.toReversed() };
}

/** `entries`, the newest first, with copies of one text under the one that came first. */
export function withCopies(entries: readonly TimelineEntry[]): readonly Moment[] {
  return foldCopies(entries.toReversed(), ({ item }) => item)
    .map(({ first, copies }) => ({ ...first, copies }))
    .toReversed();
}

function lineAsOf(line: StoryArticle, { headline, deck, kicker, stage, seenAt }: StoryVersion) {
  const editedAt = seenAt > line.article.firstSeenAt ? seenAt : null;
  return { ...line, article: { ...line.article, headline, deck, kicker, stage, editedAt } };
}
