/** Reads and keeps the icons of sites, one for all feeds of a site. */
import { homesOf, type SourceHome } from '../feed/source-homes.ts';
import { DAY_MS, HOUR_MS } from '../model/durations.ts';
import type { FeedRow } from '../model/feed-rows.ts';
import type { IconFailure, SiteIcon } from '../model/icon-rows.ts';
import type { Database } from './database.ts';
import { isFollowed } from './followed-feeds.ts';

/** A site that is to be asked for its icon. */
export interface WantedSite {
  readonly site: string;
  /** The address of its front page. */
  readonly url: string;
  /** The icon that a feed of this site names, or null. */
  readonly feedIcon: string | null;
}

/** An icon is asked for again after this. */
const AGAIN_MS = 30 * DAY_MS;
/** A site that gave none is asked again after this; one that did not answer sooner. */
const AGAIN_AFTER_FAILURE_MS = 7 * DAY_MS;
const AGAIN_AFTER_SILENCE_MS = DAY_MS;
/** A worker that ended while it asked leaves the site alone for so long: its icon may have been the cause. */
const AGAIN_AFTER_END_MS = HOUR_MS;

/**
 * The sites that are to be asked now, those of the newest feeds first. A feed has its icon from the first of its sites that
 * gives one; the next is asked only where the one before gave none. Feeds that never answered, or are paused, are left out.
 */
export async function wantedSites(
  db: Database,
  now: number,
  limit: number,
): Promise<readonly WantedSite[]> {
  const feeds = (await db.feeds.toArray()).filter(feed => isFollowed(feed) && !feed.isPaused);
  if (feeds.length === 0) return [];
  const [known, withIcon, due] = await Promise.all([
    db.siteIcons.toCollection().primaryKeys(),
    db.siteIcons.where('fetchedAt').above(0).primaryKeys(),
    dueSites(db, now),
  ]);
  const isDone = new Set(withIcon);
  const isLater = new Set(known.filter(site => !due.has(site)));
  const next = feeds.flatMap(feed => {
    const home = homesOf(feed).find(({ site }) => !isLater.has(site) || isDone.has(site));
    return home === undefined || isLater.has(home.site) ? [] : [{ feed, home }];
  });
  if (next.length === 0) return [];
  const states = await db.pollStates.bulkGet(next.map(({ feed }) => feed.feedId));
  const answered = next.filter((_, index) => (states[index]?.succeededAt ?? null) !== null);
  const newestFirst = answered.toSorted(
    (one, other) => other.feed.followedAt - one.feed.followedAt,
  );
  const bySite = Map.groupBy(newestFirst, ({ home }) => home.site);
  return [...bySite.values()].slice(0, limit).map(wantedOf);
}

/** The sites whose time has come; also where it was set by a clock that has been put back since. */
async function dueSites(db: Database, now: number): Promise<ReadonlySet<string>> {
  const [due, misplanned] = await Promise.all([
    db.siteIcons.where('nextAt').belowOrEqual(now).primaryKeys(),
    db.siteIcons
      .where('nextAt')
      .above(now + AGAIN_MS)
      .primaryKeys(),
  ]);
  return new Set([...due, ...misplanned]);
}

/** Of the pages that the feeds of a site name, the one nearest to its root. */
function wantedOf(
  feeds: readonly { readonly feed: FeedRow; readonly home: SourceHome }[],
): WantedSite {
  const [first] = feeds
    .map(({ home }) => home)
    .toSorted((one, other) => depthOf(one.url) - depthOf(other.url));
  const icons = feeds.flatMap(({ feed, home }) => (home.isOwn ? (feed.icon ?? []) : []));
  return { site: first?.site ?? '', url: first?.url ?? '', feedIcon: icons[0] ?? null };
}

function depthOf(url: string): number {
  return new URL(url).pathname.length;
}

/** Notes that a site is about to be asked, so that one that ends the worker is not asked again at once. */
export async function noteAsked(db: Database, site: string, now: number): Promise<void> {
  const nextAt = now + AGAIN_AFTER_END_MS;
  const isKnown = (await db.siteIcons.update(site, { nextAt })) > 0;
  if (!isKnown)
    await db.siteIcons.put({ site, icon: null, fetchedAt: null, nextAt, failure: null });
}

/** Keeps the icon of a site, unless nothing of it is followed any more. */
export async function keepIcon(
  db: Database,
  site: string,
  icon: SiteIcon,
  now: number,
): Promise<void> {
  const nextAt = now + AGAIN_MS;
  await db.siteIcons.update(site, { icon, fetchedAt: now, nextAt, failure: null });
}

/** Notes that a site gave no icon; one that is kept from before stays. */
export async function noteNoIcon(
  db: Database,
  site: string,
  failure: IconFailure,
  now: number,
): Promise<void> {
  const waitMs = failure === 'unreachable' ? AGAIN_AFTER_SILENCE_MS : AGAIN_AFTER_FAILURE_MS;
  await db.siteIcons.update(site, { failure, nextAt: now + waitMs });
}

/** Makes all sites due that failed for want of access. */
export async function makeRefusedIconsDue(db: Database, now: number): Promise<void> {
  await db.siteIcons.where('failure').equals('no-permission').modify({ nextAt: now });
}

/** Deletes the icons of sites that no feed names any more; one that was just unfollowed counts until it is removed. */
export async function dropStrayIcons(db: Database): Promise<void> {
  const kept = await db.siteIcons.toCollection().primaryKeys();
  if (kept.length === 0) return;
  const named = new Set((await db.feeds.toArray()).flatMap(homesOf).map(({ site }) => site));
  const stray = kept.filter(site => !named.has(site));
  if (stray.length > 0) await db.siteIcons.bulkDelete(stray);
}

/** The icon of a source, and the site that it is of: sources of one site have one icon. */
export interface SourceIcon {
  readonly site: string;
  readonly icon: SiteIcon;
}

/** The icons of those of `feedIds`, which are some, that have one. */
export async function iconsOfFeeds(
  db: Database,
  feedIds: readonly string[],
): Promise<ReadonlyMap<string, SourceIcon>> {
  const feeds = await db.feeds.bulkGet([...feedIds]);
  const homes = new Map(
    feeds.flatMap(feed => (feed === undefined ? [] : [[feed.feedId, homesOf(feed)] as const])),
  );
  const sites = [...new Set([...homes.values()].flat().map(({ site }) => site))];
  if (sites.length === 0) return new Map();
  const rows = await db.siteIcons.bulkGet(sites);
  const icons = new Map(
    rows.flatMap(row => (row === undefined || row.icon === null ? [] : [[row.site, row.icon]])),
  );
  return new Map(
    [...homes].flatMap(([feedId, some]) => {
      const [found] = some.flatMap(({ site }) => {
        const icon = icons.get(site);
        return icon === undefined ? [] : [{ site, icon }];
      });
      return found === undefined ? [] : [[feedId, found]];
    }),
  );
}

/** When the newest icon came; null where there is none. It changes with every icon that comes, and with nothing else. */
export async function newestIconAt(db: Database): Promise<number | null> {
  const [newest] = await db.siteIcons.orderBy('fetchedAt').reverse().limit(1).keys();
  return typeof newest === 'number' ? newest : null;
}
