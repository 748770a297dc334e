/** Finds the sources that stand on sites to which access is not granted. */
import { useEffect, useState } from 'preact/hooks';
import type { Database } from '../../store/database.ts';
import { type FeedSites, sitesOfFeeds } from '../../store/feed-sites.ts';
import { useLive } from '../../store/use-live.ts';
import type { PageDesk } from '../shared/page-context.ts';

/** A source with the addresses on sites that are not granted, by what stands there. */
export type MissingAccess = FeedSites;

/** Those sources, live: it changes with the feeds and with what is granted. null until it is known. */
export function useMissingAccess(
  db: Database,
  desk: Pick<PageDesk, 'missingAccess' | 'onAccessChange'>,
): readonly MissingAccess[] | null {
  const live = useLive('sites of feeds', () => sitesOfFeeds(db));
  const sites = live.state === 'ready' ? live.value : null;
  const [missing, setMissing] = useState<readonly MissingAccess[] | null>(null);
  const [grants, setGrants] = useState(0);
  useEffect(() => desk.onAccessChange(() => setGrants(count => count + 1)), [desk]);
  useEffect(() => {
    if (sites === null) return;
    let isOver = false;
    void withoutGranted(sites, desk).then(found => {
      if (!isOver) setMissing(found);
    });
    return () => {
      isOver = true;
    };
  }, [sites, grants]);
  return missing;
}

/** The addresses that one question has to name, so that nothing of these sources is missing any more. */
export function urlsOf(missing: readonly MissingAccess[]): readonly string[] {
  return missing.flatMap(({ feed, articles, pictures }) => [...feed, ...articles, ...pictures]);
}

async function withoutGranted(
  sites: readonly FeedSites[],
  desk: Pick<PageDesk, 'missingAccess'>,
): Promise<readonly MissingAccess[]> {
  const missing = new Set(await desk.missingAccess([...new Set(urlsOf(sites))]));
  const lacks = (urls: readonly string[]) => urls.filter(url => missing.has(url));
  return sites
    .map(one => ({
      ...one,
      feed: lacks(one.feed),
      articles: lacks(one.articles),
      pictures: lacks(one.pictures),
    }))
    .filter(one => urlsOf([one]).length > 0);
}
