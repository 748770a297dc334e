/**
 * Carries out clicks on Follow and Allow: asks the browser for access, then sends the command. Nothing is awaited before the
 * browser's question, and the command is sent in the same task: a popup closes when the question opens, and the background
 * finishes the work.
 */
import { readAddresses } from '../../feed/address.ts';
import type { CatalogueEntry } from '../../feed/catalogue.ts';
import { knownFeeds } from '../../feed/known-feeds.ts';
import { servicePictures } from '../../feed/service-pictures.ts';
import type { Input } from '../../messages/protocol.ts';
import type { ListedFeed } from '../../model/feed-list.ts';
import type { PendingFollowRow, WantedFollow } from '../../model/follow-rows.ts';
import type { PageContext } from '../shared/page-context.ts';
import type { Command } from '../shared/use-command.ts';

type FollowContext = Pick<PageContext, 'desk' | 'command'>;

/** What came of what was typed: lines that are no addresses, or `words` where there is none at all. */
export type Typed =
  | { readonly kind: 'followed'; readonly refused: readonly string[] }
  | { readonly kind: 'words'; readonly refused: readonly string[] };

/** Follows the sites and feeds in `typed`, one or several, with one question for all. */
export function followTyped(context: FollowContext, typed: string): Typed {
  const { addresses, refused } = readAddresses(typed);
  if (addresses.length === 0) return { kind: 'words', refused };
  const follows = addresses.map(({ url, isSchemeTyped }) => ({
    address: url,
    isSchemeTyped,
    siteUrl: null,
    owner: null,
  }));
  followAll(
    context,
    follows,
    follows.flatMap(({ address }) => [address, ...knownFeeds(address)]),
  );
  return { kind: 'followed', refused };
}

/** Follows the feed or site at an address that a page or the catalogue gave. */
export function followAddress(context: FollowContext, address: string): void {
  followAll(context, [{ address, isSchemeTyped: true, siteUrl: null, owner: null }], [address]);
}

/** What the catalogue, or a starter set, says of an outlet. */
export type Outlet = Pick<CatalogueEntry, 'feedUrl' | 'siteUrl' | 'owner'>;

/** Follows outlets of the catalogue: one question for exactly the sites of their feeds and their own. */
export function followEntries(context: FollowContext, entries: readonly Outlet[]): void {
  const asked = wantEntries(context, entries);
  const refusals = entries.map(({ feedUrl }) => ({ address: feedUrl, url: feedUrl }));
  void settle(context.command, asked, refusals);
}

/** Asks for access to the sites of outlets and keeps that they are wanted. @returns Whether access was given. */
export async function wantEntries(
  context: FollowContext,
  entries: readonly Outlet[],
): Promise<boolean> {
  const follows = entries.map(({ feedUrl, siteUrl, owner }) => ({
    address: feedUrl,
    isSchemeTyped: true,
    siteUrl,
    owner,
  }));
  return want(
    context,
    follows,
    entries.flatMap(({ feedUrl, siteUrl }) => [feedUrl, siteUrl]),
  );
}

function followAll(context: FollowContext, follows: WantedFollow[], urls: readonly string[]): void {
  const refusals = follows.map(({ address }) => ({ address, url: address }));
  void settle(context.command, want(context, follows, urls), refusals);
}

/** Asks and sends in one task; the answer counts once the background has what is wanted. */
async function want(
  { desk, command }: FollowContext,
  follows: WantedFollow[],
  urls: readonly string[],
): Promise<boolean> {
  if (follows.length === 0) return false;
  const asked = desk.requestAccess(urls.flatMap(url => [url, ...servicePictures(url)]));
  const wanted = command('wantFollows', { follows });
  const isGranted = await asked;
  await wanted;
  return isGranted;
}

/** Follows one of several feeds that a page names; asks for access to its site, and to those of the pictures, if need be. */
export function chooseFeed(
  { desk, command }: FollowContext,
  { address, alongside = [] }: PendingFollowRow,
  feedUrl: string,
): void {
  const asked = desk.requestAccess([feedUrl, ...alongside]);
  void command('chooseFeed', { address, feedUrl });
  void settle(command, asked, [{ address, url: feedUrl }]);
}

/** Asks for the access that a pending follow lacks, at its address or where its way goes on. */
export function allowFollow({ desk, command }: FollowContext, follow: PendingFollowRow): void {
  const { address, alongside = [] } = follow;
  const url = wantedAccess(follow);
  const asked = desk.requestAccess([url, ...alongside]);
  void command('resumeFollow', { address });
  void settle(command, asked, [{ address, url }]);
}

/** The address whose site a pending follow needs access to. */
export function wantedAccess({ address, feedUrl }: PendingFollowRow): string {
  return feedUrl ?? address;
}

/** Follows all feeds of an OPML document that stands at the address of a pending follow, with one question for all. */
export function followList(
  { desk, command }: FollowContext,
  { address }: PendingFollowRow,
  feeds: readonly ListedFeed[],
): void {
  void desk.requestAccess(feeds.map(({ url }) => url));
  // Without access they are followed all the same: each then shows what is missing, as with a file.
  void command('importFeeds', { feeds });
  void command('dropFollow', { address });
}

/** Goes on once the browser's question is answered: with yes as far as the access allows, with no to tell what was refused. */
async function settle(
  command: Command,
  asked: Promise<boolean>,
  refusals: readonly Input<'refuseFollow'>[],
): Promise<void> {
  if (await asked) await command('advanceFollows', {});
  else for (const refusal of refusals) await command('refuseFollow', refusal);
}
