/** Builds the timeline of a story, as it is now or as it was at an instant. */
import type { I18n } from '../../i18n/translate.ts';
import type { Kicker } from '../../model/kicker.ts';
import { stageNow } from '../../model/stage.ts';
import type { StoryArticle, StoryDetail } from '../../store/story-detail.ts';
import { newFacts } from '../../story/development.ts';
import { asOf, type StoryVersion } from '../../story/rewind.ts';
import { shorten } from '../../words/shorten.ts';
import { toHeadlines } from '../lists/to-headlines.ts';
import type { TimelineEntry } from './StoryTimeline.tsx';

/** Characters of a text that a timeline shows. */
const TEXT_LENGTH = 900;

interface ShownStory {
  readonly stage: Kicker | null;
  /** The oldest first. */
  readonly entries: readonly TimelineEntry[];
}

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
    const [item] = toHeadlines([lineAsOf(article, version)], { i18n, now });
    if (item === undefined) throw new Error('A line makes a headline.');
    return {
      item,
      outlet: article.outlet,
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
  return { stage, entries };
}

function lineAsOf(line: StoryArticle, { headline, deck, kicker, stage, seenAt }: StoryVersion) {
  const editedAt = seenAt > line.article.firstSeenAt ? seenAt : null;
  return { ...line, article: { ...line.article, headline, deck, kicker, stage, editedAt } };
}
