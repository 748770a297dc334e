/** What a click on Follow and Allow does: ask the browser first, then tell the background. */
import { readAddress } from '../../feed/address.ts';
import type { CatalogueEntry } from '../../feed/catalogue.ts';
import { send } from '../../messages/send.ts';
import type { PageDesk } from '../shared/page-context.ts';

/**
 * Wants to follow what stands at `typed`. Nothing is awaited before the browser's question, and the wish is sent in
 * the same breath: a popup closes when the question opens, and the background finishes what it began.
 * @returns false where `typed` is no address.
 */
export function followAddress(desk: PageDesk, typed: string): boolean {
  const address = readAddress(typed);
  if (address === null) return false;
  const asked = desk.requestAccess([address]);
  void send('wantFollow', { address });
  void settle(asked, address);
  return true;
}

/** Follows outlets of the catalogue: one question for exactly the sites of their feeds and their own. */
export function followEntries(desk: PageDesk, entries: readonly CatalogueEntry[]): void {
  if (entries.length === 0) return;
  const asked = desk.requestAccess(entries.flatMap(({ feedUrl, siteUrl }) => [feedUrl, siteUrl]));
  const wishes = entries.map(({ feedUrl, siteUrl }) => ({ address: feedUrl, siteUrl }));
  void send('wantFollows', { wishes });
  void settleAll(
    asked,
    wishes.map(({ address }) => address),
  );
}

/** Follows one of several feeds that a page names; asks for access to its host in the same click. */
export function chooseFeed(desk: PageDesk, address: string, feedUrl: string): void {
  const asked = desk.requestAccess([feedUrl]);
  void send('chooseFeed', { address, feedUrl });
  void asked.then(granted => (granted ? send('advanceFollows', {}) : null)).catch(() => null);
}

/** Asks for access to `url`, which the wish for `address` needs. */
export function allowFor(desk: PageDesk, address: string, url: string): void {
  const asked = desk.requestAccess([url]);
  if (address === url) void send('wantFollow', { address });
  void settle(asked, address);
}

function settle(asked: Promise<boolean>, address: string): Promise<void> {
  return settleAll(asked, [address]);
}

async function settleAll(asked: Promise<boolean>, addresses: readonly string[]): Promise<void> {
  if (await asked.catch(() => false)) await send('advanceFollows', {});
  else for (const address of addresses) await send('refuseFollow', { address });
}
