/** What a click on Follow and Allow does: ask the browser first, then tell the background. */
import { readAddress } from '../../feed/address.ts';
import type { CatalogueEntry } from '../../feed/catalogue.ts';
import type { PageContext } from '../shared/page-context.ts';
import type { Command } from '../shared/use-command.ts';

type FollowContext = Pick<PageContext, 'desk' | 'command'>;

/**
 * Wants to follow what stands at `typed`. Nothing is awaited before the browser's question, and the wish is sent in
 * the same breath: a popup closes when the question opens, and the background finishes what it began.
 * @returns false where `typed` is no address.
 */
export function followAddress({ desk, command }: FollowContext, typed: string): boolean {
  const address = readAddress(typed);
  if (address === null) return false;
  const asked = desk.requestAccess([address]);
  void command('wantFollow', { address });
  void settle(command, asked, address);
  return true;
}

/** Follows outlets of the catalogue: one question for exactly the sites of their feeds and their own. */
export function followEntries(
  { desk, command }: FollowContext,
  entries: readonly CatalogueEntry[],
): void {
  if (entries.length === 0) return;
  const asked = desk.requestAccess(entries.flatMap(({ feedUrl, siteUrl }) => [feedUrl, siteUrl]));
  const wishes = entries.map(({ feedUrl, siteUrl }) => ({ address: feedUrl, siteUrl }));
  void command('wantFollows', { wishes });
  void settleAll(
    command,
    asked,
    wishes.map(({ address }) => address),
  );
}

/** Follows one of several feeds that a page names; asks for access to its host in the same click. */
export function chooseFeed(
  { desk, command }: FollowContext,
  address: string,
  feedUrl: string,
): void {
  const asked = desk.requestAccess([feedUrl]);
  void command('chooseFeed', { address, feedUrl });
  void asked.then(granted => (granted ? command('advanceFollows', {}) : null)).catch(() => null);
}

/** Asks for access to `url`, which the wish for `address` needs. */
export function allowFor({ desk, command }: FollowContext, address: string, url: string): void {
  const asked = desk.requestAccess([url]);
  if (address === url) void command('wantFollow', { address });
  void settle(command, asked, address);
}

function settle(command: Command, asked: Promise<boolean>, address: string): Promise<void> {
  return settleAll(command, asked, [address]);
}

async function settleAll(
  command: Command,
  asked: Promise<boolean>,
  addresses: readonly string[],
): Promise<void> {
  if (await asked.catch(() => false)) await command('advanceFollows', {});
  else for (const address of addresses) await command('refuseFollow', { address });
}
