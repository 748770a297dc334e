/** A made-up fortnight replayed through the real store, grouping and drain, against "every BREAKING label alerts". */
import { ALERT_DECISIONS } from '../../alert/decisions.ts';
import { drainOutbox } from '../../alert/drain-outbox.ts';
import { isBreaking } from '../../model/kicker.ts';
import { commitFeed } from '../../store/commit-feed.ts';
import { addFeeds } from '../../store/feeds.ts';
import { createGrouping } from '../../store/group-articles.ts';
import { writeSetting } from '../../store/settings.ts';
import { splitKicker } from '../../story/split-kicker.ts';
import { plainLabel } from '../../story/stage-words.ts';
import { stageOf } from '../../story/tell-stage.ts';
import { type Brought, DAYS, FEEDS, fortnight } from '../audit/fortnight.ts';
import { draft, feedRow, freshDatabase, rethrow } from '../fixtures/archive.ts';
import { testDesk } from '../fixtures/desk.ts';
import { STAGE_WORDS } from '../fixtures/stage-words.ts';

const START = Date.UTC(2026, 8, 7);
const MINUTE_MS = 60_000;
/** Feeds are asked so often. */
const ROUND_MS = 5 * MINUTE_MS;

interface Raised {
  readonly at: number;
  readonly event: number | null;
}

/** The rules were made looking at the first one; the others show what they are worth elsewhere. */
const SEEDS = [11, 12, 13, 14, 15];

export async function bench(): Promise<void> {
  for (const seed of SEEDS) {
    const log = fortnight(START, seed);
    const firstOf = new Map<number, number>();
    for (const { event, at } of log)
      if (event !== null && !firstOf.has(event)) firstOf.set(event, at);
    console.log(
      `  ${log.length} articles of ${FEEDS} feeds in ${DAYS} days, ${firstOf.size} events (seed ${seed})`,
    );
    const labels = log.filter(({ title }) =>
      isBreaking(splitKicker(title, STAGE_WORDS.labels).kicker),
    );
    tell('every BREAKING label', labels, firstOf);
    const { raised, updates, digests } = await replay(log);
    tell('Newsline', raised, firstOf);
    console.log(
      `    ${updates} times a notification that stood was brought up to date, ${digests} digests`,
    );
  }
}

function tell(name: string, raised: readonly Raised[], firstOf: ReadonlyMap<number, number>): void {
  const right = raised.filter(({ event }) => event !== null);
  const found = new Map<number, number>();
  for (const { event, at } of right)
    if (event !== null) found.set(event, Math.min(at, found.get(event) ?? at));
  const minutes = [...found]
    .map(([event, at]) => (at - (firstOf.get(event) ?? at)) / MINUTE_MS)
    .sort((a, b) => a - b);
  const at = (share: number) => (minutes[Math.floor((minutes.length - 1) * share)] ?? 0).toFixed(0);
  console.log(
    `    ${name.padEnd(22)} precision ${(right.length / raised.length).toFixed(2)}, recall ${(found.size / firstOf.size).toFixed(2)}, ` +
      `${(right.length / Math.max(1, found.size)).toFixed(2)} alerts an event, ${(raised.length / DAYS).toFixed(1)} alerts a day, ` +
      `minutes to the alert: median ${at(0.5)}, longest ${at(1)}`,
  );
}

/** Brings the articles in rounds, finds their stories, shows the alerts. */
async function replay(log: readonly Brought[]) {
  const db = freshDatabase();
  await writeSetting(db, 'alerts', true);
  const desk = testDesk(db);
  const ids = Array.from({ length: FEEDS }, (_, at) => `feed-${at}`);
  await addFeeds(
    db,
    ids.map(feedId => feedRow(feedId)),
  );
  for (const feedId of ids)
    await commitFeed(db, {
      feedId,
      feed: {},
      state: { succeededAt: START, gapMs: 3 * 3_600_000 },
      drafts: [],
      now: START,
    });
  const grouping = createGrouping(db, ALERT_DECISIONS, rethrow);
  const events = new Map<string, number | null>();
  const raised: Raised[] = [];
  let next = 0;
  for (let now = START + ROUND_MS; next < log.length; now += ROUND_MS) {
    desk.at = now;
    const due: Brought[] = [];
    for (let one = log[next]; one !== undefined && one.at <= now; one = log[++next]) due.push(one);
    for (const feedId of new Set(due.map(one => one.feedId))) {
      const drafts = due
        .filter(one => one.feedId === feedId)
        .map((one, place) => {
          const articleId = `${feedId} ${now} ${place}`;
          events.set(articleId, one.event);
          const { kicker, headline } = splitKicker(one.title, STAGE_WORDS.labels);
          const stage = stageOf(plainLabel(headline), kicker, STAGE_WORDS.phrases);
          return draft(articleId, {
            ...{ feedId, headline, kicker, stage, deck: one.deck, byline: one.byline },
            link: `https://${feedId}.example/${now}/${place}`,
            publishedAt: Math.floor(one.at),
          });
        });
      await commitFeed(db, { feedId, feed: {}, state: { succeededAt: now }, drafts, now });
    }
    while ((await grouping.next(now, false)).articles > 0);
    if (
      due.length === 0 &&
      (await db.outbox
        .where('[state+createdAt]')
        .between(['pending', 0], ['pending', Infinity])
        .count()) === 0
    )
      continue;
    await drainOutbox(desk);
  }
  const lines = await db.alertLog.toArray();
  for (const { outcome, articleId, at } of lines)
    if (outcome === 'shown') raised.push({ at, event: events.get(articleId) ?? null });
  return {
    raised,
    updates: lines.filter(({ outcome }) => outcome === 'updated').length,
    digests: desk.shown.filter(id => id.startsWith('digest')).length,
  };
}
