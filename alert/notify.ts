/** Shows, updates and removes notifications of the browser, where it has them. */
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

/** Whether this browser has notifications. */
export function hasNotifications(): boolean {
  const { notifications }: Partial<typeof browser> = browser;
  return notifications !== undefined;
}

/** The id of the digest. */
export const DIGEST_ID = 'digest';
/** The id of the test alert. */
export const TEST_ID = 'test';

/** How long the browser may take to answer; what it never answers must not keep other alerts, or a round, waiting. */
const ANSWER_MS = 10_000;

/**
 * Shows a notification under `alertId`. Where one stands under this id and the browser can change it without a new sound, it
 * is changed; elsewhere it is replaced. Firefox has neither changes nor buttons, and throws where it is asked for them.
 * @throws Where the browser refuses, or does not answer within ten seconds.
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
    await inTime(changing.update(alertId, options));
    return;
  }
  await inTime(browser.notifications.create(alertId, options));
}

/** Removes a notification. @throws As {@link notify}. */
export async function dismiss(notificationId: string): Promise<void> {
  await inTime(browser.notifications.clear(notificationId));
}

async function inTime(answer: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error('the browser does not answer about notifications')),
      ANSWER_MS,
    );
  });
  await Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
