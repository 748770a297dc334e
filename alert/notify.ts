/** Shows, updates and removes notifications of the browser. */
import browser, { type Notifications } from 'webextension-polyfill';

/** What a notification says, in the reader's language. */
export interface NoticeText {
  readonly title: string;
  readonly message: string;
  /** Labels of what can be done without opening it, where the browser has buttons. */
  readonly buttons: readonly string[];
}

/** What Chrome has and the types, which are Firefox's, lack. */
interface Changing {
  readonly update?: (
    alertId: string,
    options: Notifications.CreateNotificationOptions,
  ) => Promise<boolean>;
}

/** The id of the digest. */
export const DIGEST_ID = 'digest';
/** The id of the test alert. */
export const TEST_ID = 'test';

/**
 * Shows a notification under `alertId`. Where one stands under this id and the browser can change it without a new sound, it
 * is changed; elsewhere it is replaced. Firefox has neither changes nor buttons, and throws where it is asked for them.
 */
export async function notify(alertId: string, text: NoticeText, isUpdate: boolean): Promise<void> {
  const changing: typeof browser.notifications & Changing = browser.notifications;
  const options = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: text.title,
    message: text.message,
    // Firefox throws where it is asked for either of these. Sound is the reader's choice, and Newsline's own.
    ...(changing.update === undefined
      ? {}
      : { silent: true, buttons: text.buttons.map(title => ({ title })) }),
  };
  if (isUpdate && changing.update !== undefined) {
    // A notification that the reader dismissed is not shown again: the pages show what is new.
    await changing.update(alertId, options);
    return;
  }
  await browser.notifications.create(alertId, options);
}

/** Removes a notification. */
export async function dismiss(notificationId: string): Promise<void> {
  await browser.notifications.clear(notificationId);
}
