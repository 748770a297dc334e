/** Asks the browser what alerts may do: show notifications and, in Chrome, play sound through an offscreen page. */
import browser, { type Permissions } from 'webextension-polyfill';

/** The API that only Chrome has. */
interface Levelled {
  readonly getPermissionLevel?: () => Promise<string>;
}

/** Whether the system blocks notifications; false where the browser does not say. */
export async function areAlertsBlocked(): Promise<boolean> {
  const { notifications }: { notifications?: typeof browser.notifications & Levelled } = browser;
  return (await notifications?.getPermissionLevel?.()) === 'denied';
}

/** The permission for the offscreen page that plays sound for Chrome's worker. */
const OFFSCREEN: string = 'offscreen';

/** Names of permissions; the types, which are Firefox's, do not know Chrome's. */
type Names = NonNullable<Permissions.Permissions['permissions']>;

/**
 * Asks for the permission that Chrome's worker needs to play sound; Firefox needs none. Call it in a click.
 * @returns Whether sound can be played.
 */
export async function requestSound(): Promise<boolean> {
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  if (!optional.includes(OFFSCREEN)) return true;
  return browser.permissions.request({ permissions: [OFFSCREEN] as Names });
}
