/** Prints what happened in a running Newsline since the last call, from its database. */
import type { Page } from 'puppeteer-core';
import { readTable } from '../tests/e2e/scene.ts';

type Row = Readonly<Record<string, unknown>>;

/** Makes a teller: each call prints rounds, stored headlines and alerts that are new since the call before. */
export function archiveTeller(): (page: Page) => Promise<void> {
  const printed = new Set<string>();
  const tellOnce = (key: string, line: string) => {
    if (!printed.has(key)) tell(line);
    printed.add(key);
  };
  return async page => {
    const states = await readTable(page, 'pollStates');
    const feeds = await readTable(page, 'feeds');
    const articles = await readTable(page, 'articles');
    for (const { feedId, polledAt, problem } of states.filter(
      ({ polledAt }) => polledAt !== null,
    )) {
      const feed = feeds.find(one => one.feedId === feedId);
      tellOnce(
        `${feedId} ${polledAt}`,
        `round   ${feed?.title} (${problem === null ? 'answered' : `failed: ${(problem as Row).code}`})`,
      );
    }
    for (const { articleId, kicker, headline } of articles) {
      tellOnce(
        `stored ${articleId}`,
        `stored  ${kicker === null ? '' : `[${kicker}] `}${headline}`,
      );
    }
    for (const { alertId, articleId, state } of await readTable(page, 'outbox')) {
      const headline = articles.find(article => article.articleId === articleId)?.headline;
      tellOnce(
        `${state} ${alertId}`,
        `alert   ${state === 'shown' ? 'raised' : 'waiting'}: ${headline}`,
      );
    }
  };
}

/** Prints a line with the time of day. */
export function tell(line: string): void {
  console.log(`${new Date().toTimeString().slice(0, 8)}  ${line}`);
}
