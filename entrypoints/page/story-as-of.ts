/** From a story as it is kept to its timeline, as it is now or as it stood at an instant. */
import type { TimelineEntry } from '../../components/StoryTimeline.tsx';
import type { Speech } from '../../i18n/translate.ts';
import type { ToldArticle, WholeStory } from '../../store/whole-story.ts';
import { newFacts } from '../../story/development.ts';
import type { Kicker } from '../../story/kicker.ts';
import { asOf, type StoryVersion } from '../../story/rewind.ts';
import { stageNow } from '../../story/stage.ts';
import { toHeadlines } from './headlines.ts';

/** Characters of a text that a timeline shows. */
const TEXT_LENGTH = 900;

export interface ShownStory {
  readonly stage: Kicker | null;
  /** The oldest first. */
  readonly entries: readonly TimelineEntry[];
}

/** @param at Epoch ms; null is now. */
export function storyAsOf(whole: WholeStory, at: number | null, speech: Speech): ShownStory {
  const told = asOf(whole.articles, at ?? Number.POSITIVE_INFINITY);
  const facts = newFacts(told.map(({ version }) => version));
  const entries = told.map(({ article, version }, place): TimelineEntry => {
    const [item] = toHeadlines([lineAsOf(article, version)], speech, '');
    if (item === undefined) throw new Error('A line makes a headline.');
    return {
      item,
      outlet: article.outlet,
      versions: article.versions.filter(({ seenAt }) => at === null || seenAt <= at),
      isFirst: place === 0 && told.length > 1,
      facts: facts[place] ?? [],
      text: version.text === null || version.text === '' ? null : shortened(version.text),
    };
  });
  const last = told.findLastIndex(({ version }) => version.stage !== null);
  const stage = stageNow(
    {
      stage: told[last]?.version.stage ?? null,
      stageAt: told[last]?.article.article.sortAt ?? null,
      isFollowedUp: last < told.length - 1,
    },
    at ?? Date.now(),
  );
  return { stage, entries };
}

function lineAsOf(line: ToldArticle, { headline, deck, kicker, stage, seenAt }: StoryVersion) {
  const editedAt = seenAt > line.article.firstSeenAt ? seenAt : null;
  return { ...line, article: { ...line.article, headline, deck, kicker, stage, editedAt } };
}

function shortened(text: string): string {
  return text.length <= TEXT_LENGTH
    ? text
    : `${text.slice(0, TEXT_LENGTH).replace(/\s\S*$/u, '')}…`;
}
