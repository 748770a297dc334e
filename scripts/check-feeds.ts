/** Asks every feed of the catalogue once and tells which moved, which are dead, and which are no feeds. */
import type { CatalogueEntry } from '../feed/catalogue.ts';
import { decodeBytes } from '../feed/charset.ts';
import { discoverFeeds } from '../feed/discover.ts';
import { readFeed } from '../feed/read.ts';
import { DAY_MS } from '../model/durations.ts';
import {
  FEED_LIMITS,
  type FetchLimits,
  fetchDocument,
  NO_VALIDATORS,
  type RequestDesk,
} from '../poll/fetch-document.ts';

/** What became of a feed. `refused` servers answer, but not to a program; `quiet` feeds live and bring nothing. */
export const VERDICTS = ['lives', 'quiet', 'moved', 'refused', 'no-feed', 'dead'] as const;
/** One of the verdicts. */
export type Verdict = (typeof VERDICTS)[number];

/** One feed as it was found. */
export interface Checked {
  readonly entry: CatalogueEntry;
  readonly verdict: Verdict;
  /** Where it moved to, what is wrong with it, or since when it is quiet; null where it lives. */
  readonly detail: string | null;
  /** The feeds that its site names instead of one that is dead or none. */
  readonly instead: readonly string[];
}

/** How many hosts are asked at the same time. */
const PARALLEL_HOSTS = 8;

/** A feed whose newest entry is older than this is quiet. */
const QUIET_MS = 60 * DAY_MS;

/**
 * Asks every feed: several hosts at once, each host one request at a time.
 * @param onChecked Called for each as it is known.
 */
export async function checkFeeds(
  desk: RequestDesk,
  entries: readonly CatalogueEntry[],
  onChecked: (checked: Checked) => void = () => {},
  limits: FetchLimits = FEED_LIMITS,
): Promise<readonly Checked[]> {
  const hosts = [...Map.groupBy(entries, ({ feedUrl }) => new URL(feedUrl).host).values()];
  const all: Checked[] = [];
  const work = async () => {
    for (let queue = hosts.shift(); queue !== undefined; queue = hosts.shift()) {
      for (const entry of queue) {
        const checked = await check(desk, entry, limits);
        all.push(checked);
        onChecked(checked);
      }
    }
  };
  await Promise.all(Array.from({ length: PARALLEL_HOSTS }, work));
  return all;
}

/** One line for what a person has to look at; null where the feed lives. */
export function lineOf({ entry, verdict, detail, instead }: Checked): string | null {
  if (verdict === 'lives') return null;
  const { country, name, feedUrl } = entry;
  const line = `${verdict.padEnd(7)} ${country ?? '--'} ${name}: ${feedUrl}`;
  if (verdict === 'moved') return `${line} -> ${detail}`;
  const more = instead.length === 0 ? '' : `; its site names ${instead.join(' ')}`;
  return `${line} (${detail})${more}`;
}

/** How many there are of each verdict, in one line. */
export function summaryOf(all: readonly Checked[]): string {
  const counts = VERDICTS.map(
    verdict => `${all.filter(one => one.verdict === verdict).length} ${verdict}`,
  );
  return `${all.length} asked: ${counts.join(', ')}`;
}

async function check(
  desk: RequestDesk,
  entry: CatalogueEntry,
  limits: FetchLimits,
): Promise<Checked> {
  const { feedUrl, siteUrl } = entry;
  const found = (verdict: Verdict, detail: string | null, instead: readonly string[] = []) => ({
    entry,
    verdict,
    detail,
    instead,
  });
  const answer = await fetchDocument(desk, feedUrl, NO_VALIDATORS, limits);
  if (answer.kind === 'failed') {
    const reason = [answer.code, answer.detail].filter(Boolean).join(' ');
    if (['401', '403', '429'].includes(answer.detail ?? '')) return found('refused', reason);
    return found('dead', reason, await feedsOfSite(desk, siteUrl, limits));
  }
  if (answer.kind === 'unchanged') return found('lives', null);
  const result = readFeed(answer.bytes, answer.url, answer.contentType);
  if ('error' in result)
    return found('no-feed', result.error.code, await feedsOfSite(desk, siteUrl, limits));
  if (answer.isMovedForGood) return found('moved', answer.url);
  const dates = result.feed.entries.flatMap(({ publishedAt }) => publishedAt ?? []);
  const newestAt = Math.max(...dates);
  if (result.feed.entries.length === 0) return found('quiet', 'it is empty');
  if (dates.length > 0 && desk.now() - newestAt > QUIET_MS)
    return found('quiet', `since ${new Date(newestAt).toISOString().slice(0, 10)}`);
  return found('lives', null);
}

async function feedsOfSite(
  desk: RequestDesk,
  siteUrl: string,
  limits: FetchLimits,
): Promise<readonly string[]> {
  const page = await fetchDocument(desk, siteUrl, NO_VALIDATORS, limits);
  if (page.kind !== 'document') return [];
  return discoverFeeds(decodeBytes(page.bytes, page.contentType), page.url).map(({ url }) => url);
}
