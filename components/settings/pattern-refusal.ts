/** Tests the reader's words or regular expression before they are saved. */
import type { FullI18n } from '../../i18n/translate.ts';
import { newestArticles } from '../../store/articles.ts';
import type { Database } from '../../store/database.ts';
import { probes, readPattern } from '../../story/pattern.ts';
import { PATTERN_LIMIT_MS, runPattern } from '../ticker/run-pattern.ts';

const TRIED_ON = 1000;

/** The reason why `typed` can't be saved, in the reader's language; null where it can. */
export async function refusalOf(
  db: Database,
  typed: string,
  { t }: FullI18n,
): Promise<string | null> {
  const pattern = readPattern(typed);
  if (pattern === null) return null;
  const newest = await newestArticles(db, TRIED_ON);
  const headlines = newest.map(({ article }) => article.headline);
  const result = await runPattern(pattern, [...probes(pattern), ...headlines]);
  if (result.state === 'bad') return t('settings.pattern.bad', { reason: result.detail });
  if (result.state === 'slow') return t('settings.pattern.slow', { limit: PATTERN_LIMIT_MS });
  return null;
}
