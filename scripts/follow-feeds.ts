/** Lets a running Newsline follow feeds, with the access that they need. */
import type { Page } from 'puppeteer-core';
import { siteName, sitePatterns } from '../feed/site.ts';
import { until } from '../tests/e2e/browser.ts';
import { command, readTable, requestAccess } from '../tests/e2e/scene.ts';

const PROMPT_MS = 120_000;

/**
 * Follows `urls`, with alerts switched on, and waits for their first round. 127.0.0.1 is granted by the build; any other
 * site is asked for, and the person at the browser has two minutes to answer.
 */
export async function followFeeds(
  page: Page,
  urls: readonly string[],
  isHeadless: boolean,
): Promise<void> {
  await command(page, 'setSetting', { key: 'alerts', value: true });
  for (const url of urls) {
    if (new URL(url).hostname !== '127.0.0.1') await ask(page, url, isHeadless);
    const reply = await command(page, 'follow', { url });
    if (!isOk(reply)) throw new Error(`The feed could not be followed: ${JSON.stringify(reply)}`);
  }
  await until(
    'the first round',
    async () => {
      const states = await readTable(page, 'pollStates');
      return states.length >= urls.length && states.every(({ polledAt }) => polledAt !== null);
    },
    60_000,
  );
}

async function ask(page: Page, url: string, isHeadless: boolean): Promise<void> {
  const site = siteName(url);
  if (!isHeadless)
    console.log(`Newsline asks for access to ${site}. Please answer in the browser.`);
  // Chromium's prompt needs a window; Firefox is started so that it grants without one.
  const limitMs = isHeadless ? 5000 : PROMPT_MS;
  const answer = await requestAccess(page, sitePatterns([url]), limitMs);
  const granted = await answer().catch(() => false);
  if (granted) return;
  throw new Error(
    isHeadless
      ? `Access to ${site} can only be granted in a window. Run this where there is a display, or with --firefox.`
      : `Access to ${site} was not granted, so this feed cannot be followed.`,
  );
}

function isOk(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;
}
