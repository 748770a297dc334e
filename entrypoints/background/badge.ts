/** The number on the toolbar button: the unread counter, live. */
import browser from 'webextension-polyfill';
import { readCounter } from '../../store/counters.ts';
import type { Database } from '../../store/database.ts';
import { watch } from '../../store/watch.ts';

/** Keeps the badge equal to the unread counter as long as this worker lives; the next one starts anew. */
export function watchBadge(db: Database): void {
  watch(
    () => readCounter(db, 'unread'),
    unread => {
      void browser.action.setBadgeBackgroundColor({ color: '#3c4148' });
      void browser.action.setBadgeText({ text: badgeText(unread) });
    },
    () => void browser.action.setBadgeText({ text: '!' }),
  );
}

function badgeText(unread: number): string {
  if (unread === 0) return '';
  return unread > 999 ? '999+' : String(unread);
}
