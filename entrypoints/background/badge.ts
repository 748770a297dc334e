/** Shows the number of unread articles on the toolbar button, live. */
import browser from 'webextension-polyfill';
import { readCounter } from '../../store/counters.ts';
import type { Database } from '../../store/database.ts';
import { watch } from '../../store/watch.ts';

const QUIET = '#3c4148';
const BREAKING = '#b0121b';

/**
 * Keeps the badge equal to the unread counter as long as this worker lives, red while breaking news waits to be seen; the
 * next worker starts anew. A browser may have no badge.
 * @param report Called with what the browser refused.
 */
export function watchBadge(db: Database, report: (what: string, cause: unknown) => void): void {
  const action: Partial<typeof browser.action> = browser.action;
  const show = async (text: string, color: string) => {
    await action.setBadgeBackgroundColor?.({ color });
    await action.setBadgeText?.({ text });
  };
  const failed = (cause: unknown) => report('showing the badge', cause);
  watch(
    async () => ({
      unread: await readCounter(db, 'unread'),
      breaking: await readCounter(db, 'breaking'),
    }),
    ({ unread, breaking }) =>
      void show(badgeText(unread), breaking > 0 ? BREAKING : QUIET).catch(failed),
    cause => {
      report('counting for the badge', cause);
      void show('!', QUIET).catch(failed);
    },
  );
}

function badgeText(unread: number): string {
  if (unread === 0) return '';
  return unread > 999 ? '999+' : String(unread);
}
