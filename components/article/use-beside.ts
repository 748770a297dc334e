/** Reads the articles before and after the open one: of the list that it was opened from, else of all in the order of time. */
import type { PageI18n } from '../../i18n/translate.ts';
import type { ArticleRow } from '../../model/article-rows.ts';
import { neighbours, neighboursInList } from '../../store/article-detail.ts';
import { useLive } from '../../store/use-live.ts';
import type { Headline } from '../lists/headline.ts';
import { toHeadlines } from '../lists/to-headlines.ts';
import { besideIn } from '../shared/history-entry.ts';
import type { PageContext } from '../shared/page-context.ts';
import { listOrigin } from '../shared/track-places.ts';
import { routeIn } from '../shared/use-route.ts';

/** The articles beside the open one; null at either end. */
export interface BesideArticles {
  readonly before: Headline | null;
  readonly after: Headline | null;
  /** Whether they are the next in time, so that "newer" and "older" are true of them. */
  readonly isByTime: boolean;
  /** The name of the folder or source whose articles they are; null for other lists. */
  readonly listName: string | null;
}

/** The articles beside `article`, live; null until they are known. */
export function useBeside(
  { db, i18n, now }: Pick<PageContext<PageI18n>, 'db' | 'i18n' | 'now'>,
  article: ArticleRow,
): BesideArticles | null {
  const { articleId } = article;
  const origin = listOrigin();
  const list = besideIn(origin, articleId);
  const live = useLive(`beside ${articleId} ${origin?.entryId} ${origin?.readId}`, () =>
    list === null ? neighbours(db, article) : neighboursInList(db, list.before, list.after),
  );
  if (live.state !== 'ready') return null;
  const [before = null, after = null] = [live.value.newer, live.value.older].map(line =>
    line === null ? null : (toHeadlines([line], { i18n, now })[0] ?? null),
  );
  const view = list === null || origin === null ? undefined : routeIn(origin.href)?.view;
  const isNamed = view === 'folder' || view === 'source';
  return {
    before,
    after,
    isByTime: list === null || isNamed,
    listName: isNamed ? (origin?.name ?? null) : null,
  };
}
