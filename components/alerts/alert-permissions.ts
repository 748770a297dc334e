/** What the browser and the system allow for alerts: notifications, and in Chrome the page that plays sound. */
import browser, { type Permissions } from 'webextension-polyfill';

/** What Chrome knows of it and Firefox does not. */
interface Levelled {
  readonly getPermissionLevel?: () => Promise<string>;
}

/** Whether the system blocks notifications; false where the browser does not say. */
export async function areAlertsBlocked(): Promise<boolean> {
  const notifications: typeof browser.notifications & Levelled = browser.notifications;
  return (await notifications.getPermissionLevel?.()) === 'denied';
}

/** The page that Chrome's worker needs to be heard. */
const OFFSCREEN: string = 'offscreen';

/** Names of permissions; the types, which are Firefox's, do not know Chrome's. */
type Names = NonNullable<Permissions.Permissions['permissions']>;

/**
 * Asks for the page that Chrome's worker needs to play sound; Firefox needs none. It has to be called in a click.
 * @returns Whether sound can be played.
 */
export async function requestSound(): Promise<boolean> {
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  if (!optional.includes(OFFSCREEN)) return true;
  return browser.permissions.request({ permissions: [OFFSCREEN] as Names });
}
