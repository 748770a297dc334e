/** Applies the reader's ticker filters to the newest articles; regular expressions run in a worker. */
import { isBreaking } from '../../model/kicker.ts';
import type { Settings } from '../../model/settings.ts';
import type { ListedStory } from '../../store/story-lines.ts';
import { chooseEdition, type EditionFilter, wordsMatcher } from '../../story/edition.ts';
import { readPattern } from '../../story/pattern.ts';
import { runPattern } from './run-pattern.ts';

/** The articles that pass the filters, in the order that the reader chose. @param now Epoch ms. */
export async function filterEdition(
  listed: readonly ListedStory[],
  settings: Settings,
  now: number,
  seed: number,
): Promise<readonly ListedStory[]> {
  const candidates = listed.map(toCandidate);
  const [show, hide] = await Promise.all([
    matcherOf(settings.tickerShow, candidates),
    matcherOf(settings.tickerHide, candidates),
  ]);
  const filters = {
    order: settings.tickerOrder,
    maxPerFeed: settings.tickerMaxPerFeed,
    maxAgeHours: settings.tickerMaxAgeHours,
    show,
    hide,
  };
  return chooseEdition(candidates, filters, now, seed).map(({ line }) => line);
}

type Line = ReturnType<typeof toCandidate>;

function toCandidate(line: ListedStory) {
  const { articleId, feedId, headline, kicker, sortAt } = line.article;
  return { articleId, feedId, headline, at: sortAt, isBreaking: isBreaking(kicker), line };
}

/** A pattern that fails is ignored, so that the ticker goes on; the settings show what is wrong with it. */
async function matcherOf(
  typed: string,
  candidates: readonly Line[],
): Promise<EditionFilter | null> {
  const pattern = readPattern(typed);
  if (pattern === null) return wordsMatcher(typed);
  const result = await runPattern(
    pattern,
    candidates.map(({ headline }) => headline),
  );
  if (result.state !== 'done') return null;
  const fitting = new Set(candidates.flatMap((one, at) => (result.hits[at] ? one.articleId : [])));
  return ({ articleId }) => fitting.has(articleId);
}
