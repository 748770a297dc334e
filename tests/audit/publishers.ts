/** Three hundred made-up publishers of all kinds: what each serves at any instant, and what it asks of readers. */

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How a publisher lets readers ask for news only. */
export type ValidatorKind = 'etag' | 'last-modified' | 'both' | 'none';

/** One feed of one publisher. Instants are epoch ms. */
export interface Publisher {
  readonly id: number;
  readonly host: string;
  readonly validators: ValidatorKind;
  /** Cache-Control max-age, seconds, or null. */
  readonly maxAge: number | null;
  /** Says the same by Expires. */
  readonly expires: boolean;
  readonly ttlMinutes: number | null;
  readonly updatePeriod: 'hourly' | 'daily' | null;
  readonly skipHours: readonly number[];
  /** Answers 503 or 429 with Retry-After from the first instant to the second. */
  readonly trouble: {
    readonly from: number;
    readonly to: number;
    readonly retryAfter: string;
  } | null;
  /** Answers 410 from here on. */
  readonly goneAt: number | null;
  /** When its items come out, oldest first. */
  readonly items: readonly number[];
}

const ITEMS_IN_FEED = 20;

/** @param start When the time begins that is looked at; items come out from four days before to `end`. */
export function publishers(count: number, start: number, end: number): readonly Publisher[] {
  const random = createRandom(20_261_124);
  return Array.from({ length: count }, (_, id) => {
    // Some hosts carry several feeds, as newspapers and platforms do.
    const host = `host${id % 5 === 0 ? (id / 5) % 12 : 100 + id}.example`;
    const gapMs = [10, 20, 60, 180, 720, 4320][Math.floor(random() * 6)] ?? 60;
    const kind = id % 10;
    const troubleFrom = start + random() * (end - start) * 0.8;
    return {
      id,
      host,
      validators: (['etag', 'last-modified', 'both', 'both', 'none'] as const)[id % 5] ?? 'none',
      maxAge:
        kind === 1 ? 300 : kind === 2 ? 1800 : kind === 3 ? 7200 : kind === 4 ? 31_536_000 : null,
      expires: kind === 5,
      ttlMinutes: kind === 6 ? 60 : null,
      updatePeriod: kind === 7 ? 'hourly' : id % 50 === 8 ? 'daily' : null,
      skipHours: id % 20 === 9 ? [0, 1, 2, 3, 4, 5] : [],
      trouble:
        id % 15 === 1
          ? {
              from: troubleFrom,
              to: troubleFrom + 6 * HOUR_MS,
              retryAfter: id % 2 === 0 ? '3600' : new Date(troubleFrom + 4 * HOUR_MS).toUTCString(),
            }
          : null,
      goneAt: id % 75 === 14 ? start + (end - start) / 2 : null,
      items: itemTimes(random, gapMs * MINUTE_MS, start - 4 * DAY_MS, end),
    };
  });
}

/** When the newest of what is out at `now` came out; an index into `items`, -1 where nothing is out. */
export function newestIndex({ items }: Publisher, now: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] ?? 0) <= now) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The document of `publisher` at `now`. */
export function documentAt(publisher: Publisher, now: number): string {
  const last = newestIndex(publisher, now);
  const first = Math.max(0, last - ITEMS_IN_FEED + 1);
  const items = publisher.items
    .slice(first, last + 1)
    .map((at, index) => itemDocument(publisher, first + index, at))
    .reverse();
  const { ttlMinutes, updatePeriod, skipHours } = publisher;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel>
<title>Publisher ${publisher.id}</title>
<link>https://${publisher.host}/</link>
${ttlMinutes === null ? '' : `<ttl>${ttlMinutes}</ttl>`}
${updatePeriod === null ? '' : `<sy:updatePeriod>${updatePeriod}</sy:updatePeriod>`}
${skipHours.length === 0 ? '' : `<skipHours>${skipHours.map(hour => `<hour>${hour}</hour>`).join('')}</skipHours>`}
${items.join('\n')}
</channel>
</rss>
`;
}

function itemDocument({ id, host }: Publisher, index: number, at: number): string {
  return `<item><guid isPermaLink="false">${id}-${index}</guid><title>Report ${index} of publisher ${id}</title><link>https://${host}/${id}/${index}</link><pubDate>${new Date(at).toUTCString()}</pubDate><description>${'Words of a summary, as long as they are. '.repeat(6)}</description></item>`;
}

/** A Poisson process that sleeps at night (22 to 5 UTC). */
function itemTimes(
  random: () => number,
  gapMs: number,
  from: number,
  to: number,
): readonly number[] {
  const times: number[] = [];
  for (let at = from; at < to; at += -Math.log(1 - random()) * gapMs) {
    const hour = new Date(at).getUTCHours();
    if (hour >= 5 && hour < 22) times.push(Math.floor(at / 1000) * 1000);
  }
  return times;
}

function createRandom(start: number): () => number {
  let seed = start;
  return () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
}
