/** The browser's notifications. */
import browser, { type Notifications } from 'webextension-polyfill';

/** What a notification says, in the reader's language. */
export interface NoticeText {
  readonly title: string;
  readonly message: string;
  /** Labels of what can be done without opening it, where the browser has buttons. */
  readonly buttons: readonly string[];
}

/** What Chrome can do beside, and the types, which are Firefox's, do not know. */
interface Changing {
  readonly update?: (
    alertId: string,
    options: Notifications.CreateNotificationOptions,
  ) => Promise<boolean>;
}

/** The id of the digest. */
export const DIGEST_ID = 'digest';
/** The id of the alert that only tries whether alerts come. */
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
    // One that the reader has put away stays away: the pages tell what is new.
    await changing.update(alertId, options);
    return;
  }
  await browser.notifications.create(alertId, options);
}

/** Takes a notification away: the reader has seen it, or another one tells of its story. */
export async function dismiss(notificationId: string): Promise<void> {
  await browser.notifications.clear(notificationId);
}
