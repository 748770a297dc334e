/** Asks axe what is wrong with a page. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds, a line a rule with the elements that break it. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found =
    await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(node => node.html.slice(0, 120)).join(' | ')))`);
  return found as string[];
}
