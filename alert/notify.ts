/** The browser's notifications. */
import browser from 'webextension-polyfill';
import type { PendingAlert } from '../store/outbox.ts';

/** Shows `pending` under its own id. `label` is the kicker in the reader's language. */
export async function notify(
  { alert, article, source }: PendingAlert,
  label: string,
): Promise<void> {
  const deck = article.deck ?? '';
  await browser.notifications.create(alert.alertId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: `${label}: ${article.headline || deck}`,
    message: [source, deck].filter(text => text !== '').join('\n'),
  });
}

/** Takes a notification away; the reader has seen it. */
export async function dismiss(notificationId: string): Promise<void> {
  await browser.notifications.clear(notificationId);
}
