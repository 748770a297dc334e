/** Shows the number of unread articles on the toolbar button, live. */
import browser from 'webextension-polyfill';
import { readCounter } from '../../store/counters.ts';
import type { Database } from '../../store/database.ts';
import { watch } from '../../store/watch.ts';

const QUIET = '#3c4148';
const BREAKING = '#b0121b';

/**
 * Keeps the badge equal to the unread counter as long as this worker lives, red while breaking news waits to be seen; the
 * next worker starts anew.
 */
export function watchBadge(db: Database): void {
  watch(
    async () => ({
      unread: await readCounter(db, 'unread'),
      breaking: await readCounter(db, 'breaking'),
    }),
    ({ unread, breaking }) => {
      void browser.action.setBadgeBackgroundColor({ color: breaking > 0 ? BREAKING : QUIET });
      void browser.action.setBadgeText({ text: badgeText(unread) });
    },
    () => void browser.action.setBadgeText({ text: '!' }),
  );
}

function badgeText(unread: number): string {
  if (unread === 0) return '';
  return unread > 999 ? '999+' : String(unread);
}
