/** Turns an article into the report by which independent sources are counted. */
import { publisherOf } from '../feed/publisher.ts';
import type { ArticleRow } from '../model/article-rows.ts';
import type { Report } from '../story/independent-sources.ts';

/** The report of an article. @param owner Of its feed; null where unknown. */
export function asReport(article: ArticleRow, owner: string | null): Report {
  const { headline, deck, byline, sortAt: at } = article;
  return { outlet: publisherOf(article), owner, at, headline, deck, byline };
}
