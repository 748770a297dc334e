/** Carries out clicks on Follow and Allow: asks the browser for access, then sends the command. */
import { readAddress } from '../../feed/address.ts';
import type { CatalogueEntry } from '../../feed/catalogue.ts';
import type { PageContext } from '../shared/page-context.ts';
import type { Command } from '../shared/use-command.ts';

type FollowContext = Pick<PageContext, 'desk' | 'command'>;

/**
 * Follows the site or feed at `typed`. Nothing is awaited before the browser's question, and the command is sent in
 * the same task: a popup closes when the question opens, and the background finishes the work.
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
  const follows = entries.map(({ feedUrl, siteUrl, owner }) => ({
    address: feedUrl,
    siteUrl,
    owner,
  }));
  void command('wantFollows', { follows });
  void settleAll(
    command,
    asked,
    follows.map(({ address }) => address),
  );
}

/** Follows one of several feeds that a page links to; asks for access to its host in the same click. */
export function chooseFeed(
  { desk, command }: FollowContext,
  address: string,
  feedUrl: string,
): void {
  const asked = desk.requestAccess([feedUrl]);
  void command('chooseFeed', { address, feedUrl });
  void asked.then(granted => (granted ? command('advanceFollows', {}) : null)).catch(() => null);
}

/** Asks for access to `url`, which the pending follow of `address` needs. */
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
