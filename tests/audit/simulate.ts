/** Runs Newsline's real polling against the audited server, minute by minute of a simulated clock. */
import type { PollDesk } from '../../poll/desk.ts';
import { runRound } from '../../poll/round.ts';
import { addFeeds, newFeed } from '../../store/feeds.ts';
import { freshDatabase } from '../fixtures/archive.ts';
import { STAGE_WORDS } from '../fixtures/stage-words.ts';
import { type AuditServer, answerTo, startAuditServer } from './audit-server.ts';
import { newestIndex, type Publisher } from './publishers.ts';

const MINUTE_MS = 60_000;

/** What a way of polling cost and what it brought. */
export interface Outcome {
  readonly requests: number;
  readonly documents: number;
  readonly notModified: number;
  readonly bytes: number;
  /** From when an item came out to when it was seen, ms, sorted. */
  readonly delays: readonly number[];
  /** Items that were never seen because they had left the document. */
  readonly missed: number;
}

export interface Audit extends Outcome {
  readonly server: AuditServer;
  /** The most requests begun within one minute, the first one left out, in which every feed is new. */
  readonly mostAMinute: number;
}

/** @param asleep From and to: the machine sleeps, and wakes with everything due. */
export async function simulate(
  all: readonly Publisher[],
  start: number,
  end: number,
  asleep: readonly [from: number, to: number] | null = null,
): Promise<Audit> {
  let clock = start;
  const server = await startAuditServer(all, () => clock);
  const desk = createDesk(
    server.origin,
    () => clock,
    ms => {
      clock += ms;
    },
  );
  await addFeeds(
    desk.db,
    all.map(({ id, host }) => newFeed(`f${id}`, `https://${host}/${id}`, start)),
  );
  for (let minute = start; minute < end; minute += MINUTE_MS) {
    if (asleep !== null && minute >= asleep[0] && minute < asleep[1]) continue;
    clock = Math.max(clock, minute);
    await runRound(desk, 'clock', async () => {});
  }
  await server.close();
  const seen = server.log.map(({ publisher, at, status }) => ({ publisher, at, status }));
  return {
    ...outcomeOf(all, seen, start, server.log),
    server,
    mostAMinute: mostAMinute(server, start),
  };
}

/** The same publishers asked every `minutes`, with or without validators, as if by hand. */
export function fixedPolling(
  all: readonly Publisher[],
  start: number,
  end: number,
  minutes: number,
  withValidators: boolean,
): Outcome {
  const log: { publisher: Publisher; at: number; status: number; bytes: number }[] = [];
  for (const publisher of all) {
    let etag: string | null = null;
    let since: string | null = null;
    for (
      let at = start + (publisher.id % minutes) * MINUTE_MS;
      at < end;
      at += minutes * MINUTE_MS
    ) {
      const answer = answerTo(publisher, at, etag, since);
      log.push({ publisher, at, status: answer.status, bytes: answer.body.length });
      if (!withValidators || answer.status !== 200) continue;
      etag = answer.headers.ETag ?? null;
      since = answer.headers['Last-Modified'] ?? null;
    }
  }
  return outcomeOf(all, log, start, log);
}

function createDesk(origin: string, now: () => number, wait: (ms: number) => void): PollDesk {
  let seed = 7;
  return {
    db: freshDatabase(),
    now,
    stageWords: async () => STAGE_WORDS,
    ownerOf: async () => null,
    drawSmall: async () => null,
    pause: async ms => wait(ms),
    random: () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed / 2147483648;
    },
    mayFetch: async () => true,
    fetch: async (url, init) => {
      const { host, pathname } = new URL(url);
      const response = await fetch(`${origin}/${host}${pathname}`, init);
      // The address that was asked for, not the one on loopback that stands for it.
      Object.defineProperty(response, 'url', { value: url });
      return response;
    },
  };
}

function outcomeOf(
  all: readonly Publisher[],
  seen: readonly { publisher: Publisher; at: number; status: number }[],
  start: number,
  log: readonly { status: number; bytes: number }[],
): Outcome {
  const delays: number[] = [];
  let missed = 0;
  const byFeed = new Map<number, number[]>(all.map(({ id }) => [id, []]));
  for (const { publisher, at, status } of seen) {
    if (status === 200 || status === 304) byFeed.get(publisher.id)?.push(at);
  }
  for (const publisher of all) {
    let next = newestIndex(publisher, start) + 1;
    for (const at of byFeed.get(publisher.id) ?? []) {
      const newest = newestIndex(publisher, at);
      for (; next <= newest; next++) {
        if (newest - next >= 20) missed++;
        else delays.push(at - (publisher.items[next] ?? at));
      }
    }
  }
  return {
    requests: log.length,
    documents: log.filter(({ status }) => status === 200).length,
    notModified: log.filter(({ status }) => status === 304).length,
    bytes: log.reduce((sum, { bytes }) => sum + bytes, 0),
    delays: delays.sort((a, b) => a - b),
    missed,
  };
}

function mostAMinute({ log }: AuditServer, start: number): number {
  const minutes = new Map<number, number>();
  for (const { at } of log) {
    if (at < start + 2 * MINUTE_MS) continue;
    const minute = Math.floor(at / MINUTE_MS);
    minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
  }
  return Math.max(0, ...minutes.values());
}
