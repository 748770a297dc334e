/** A feed that makes Newsline throw ends only its own poll. */
import { beforeEach, describe, expect, test } from 'vitest';
import { advanceFollows } from '../../../poll/follow.ts';
import { runRound } from '../../../poll/round.ts';
import type { PollOutcome } from '../../../poll/save-result.ts';
import { problemOfThrown } from '../../../poll/thrown.ts';
import type { Database } from '../../../store/database.ts';
import { addFeeds } from '../../../store/feeds.ts';
import { wantFollow } from '../../../store/pending-follows.ts';
import { feedRow, freshDatabase, inconsistencies } from '../../fixtures/archive.ts';
import { rss, type TestDesk, testDesk } from '../../fixtures/desk.ts';

const FEEDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const addressOf = (feedId: string) => `https://${feedId}.example/feed.xml`;

let db: Database;
let desk: TestDesk;
const round = (afterFeed: (outcome: PollOutcome) => Promise<void> = async () => {}) =>
  runRound(desk, 'reader', afterFeed);
const problemOf = async (feedId: string) => (await db.pollStates.get(feedId))?.problem ?? null;

beforeEach(async () => {
  db = freshDatabase();
  desk = testDesk(db);
  for (const feedId of FEEDS) {
    await addFeeds(db, [feedRow(feedId)]);
    desk.answers.set(addressOf(feedId), () => new Response(rss(`${feedId}1`)));
  }
});

/** Lets the storing of articles of feed `feedId` throw. */
function failWritesOf(feedId: string, failure: Error): void {
  db.articles.hook('creating', (_key, row) => {
    if (row.feedId === feedId) throw failure;
  });
}

describe('a feed that throws', () => {
  test('is kept as its own problem, with the message; the nine others are stored', async () => {
    const words = await desk.stageWords();
    let calls = 0;
    const odd: TestDesk = {
      ...desk,
      stageWords: async () => {
        calls++;
        if (calls === 3) throw new RangeError('odd entry');
        return words;
      },
    };
    const after: string[] = [];
    const report = await runRound(odd, 'reader', async ({ kind }) => void after.push(kind));
    expect(report).toEqual({ asked: 10, added: 9, failed: 1 });
    expect(after).toHaveLength(10);
    const problems = (await Promise.all(FEEDS.map(problemOf))).filter(one => one !== null);
    expect(problems).toMatchObject([{ code: 'internal', detail: 'RangeError: odd entry' }]);
    expect(await db.rounds.toArray()).toMatchObject([{ endedAt: desk.at, total: 10, done: 10 }]);
    expect(await inconsistencies(db)).toEqual([]);
  });

  test('is asked again later each time, as after any failure', async () => {
    failWritesOf('c', new Error('odd'));
    await round();
    const first = await db.pollStates.get('c');
    desk.at = first?.nextPollAt ?? 0;
    await round();
    const second = await db.pollStates.get('c');
    expect(first?.nextPollAt).toBeGreaterThan(first?.polledAt ?? Number.POSITIVE_INFINITY);
    expect(second?.failures).toBe(2);
    expect((second?.nextPollAt ?? 0) - desk.at).toBeGreaterThan(
      (first?.nextPollAt ?? 0) - (first?.polledAt ?? 0),
    );
  });

  test('recovers with the next document that can be read', async () => {
    let isOdd = true;
    const words = await desk.stageWords();
    const odd: TestDesk = {
      ...desk,
      stageWords: async () => {
        if (isOdd) throw new Error('odd');
        return words;
      },
    };
    await runRound(odd, 'reader', async () => {});
    expect((await problemOf('a'))?.code).toBe('internal');
    isOdd = false;
    desk.at += 86_400_000;
    await runRound(odd, 'reader', async () => {});
    expect(await problemOf('a')).toBeNull();
    expect(await db.articles.count()).toBe(10);
  });

  test('on a full disk says so, and the round stops asking for what could not be kept', async () => {
    const full = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    db.articles.hook('creating', () => {
      throw full;
    });
    const report = await round();
    expect(report.failed).toBe(report.asked);
    expect(desk.requests.length).toBeLessThan(10);
    const codes = (await db.pollStates.toArray()).flatMap(({ problem }) =>
      problem === null ? [] : [problem.code],
    );
    expect(new Set(codes)).toEqual(new Set(['storage-full']));
    expect((await db.rounds.toArray())[0]?.endedAt).toBe(desk.at);
  });

  test('and whose failure cannot be kept either does not end the round', async () => {
    failWritesOf('c', new Error('odd'));
    db.pollStates.hook('updating', (changes, feedId) => {
      if (feedId === 'c' && 'problem' in changes) throw new Error('odd too');
    });
    expect(await round()).toEqual({ asked: 10, added: 9, failed: 1 });
  });

  test('after a feed, only when all others have ended: nothing goes on beside the next round', async () => {
    let running = 0;
    const answers = FEEDS.map(
      feedId => [addressOf(feedId), desk.answers.get(addressOf(feedId))] as const,
    );
    for (const [url, answer] of answers) {
      desk.answers.set(url, async () => {
        running++;
        await Promise.resolve();
        running--;
        return answer?.() ?? new Response(null);
      });
    }
    let count = 0;
    const ended = round(async () => {
      count++;
      if (count === 1) throw new Error('afterwards');
    });
    await expect(ended).rejects.toThrow('afterwards');
    expect(running).toBe(0);
    const asked = desk.requests.length;
    await new Promise(next => setTimeout(next));
    expect(desk.requests).toHaveLength(asked);
    expect((await db.rounds.toArray())[0]?.endedAt).toBe(desk.at);
  });
});

describe('a follow that throws', () => {
  test('fails with the message; the ones behind it are taken up', async () => {
    for (const name of ['x', 'y']) {
      await wantFollow(db, `https://${name}.example/feed.xml`, desk.at);
      desk.answers.set(`https://${name}.example/feed.xml`, () => new Response(rss(name)));
    }
    db.feeds.hook('creating', (_key, row) => {
      if (row.url.includes('x.example')) throw new Error('odd');
    });
    expect(await advanceFollows(desk)).toBe(1);
    const states = new Map(
      (await db.pendingFollows.toArray()).map(({ address, state, problem }) => [
        new URL(address).host,
        [state, problem?.code],
      ]),
    );
    expect(states.get('x.example')).toEqual(['failed', 'internal']);
    expect(states.get('y.example')).toEqual(['done', undefined]);
  });
});

describe('problemOfThrown', () => {
  const quota = new DOMException('full', 'QuotaExceededError');
  test.each([
    ['the error itself', quota],
    [
      'the inner error of an aborted transaction',
      Object.assign(new Error('aborted'), { inner: quota }),
    ],
    ['a failure of a bulk write', Object.assign(new Error('bulk'), { failures: [quota] })],
    ['a cause', new Error('outer', { cause: quota })],
  ])('knows a full disk by %s', (_, cause) => {
    expect(problemOfThrown(cause).code).toBe('storage-full');
  });

  test('calls anything else a fault of its own, also what is no error or holds itself', () => {
    const loop: { inner?: unknown } = {};
    loop.inner = loop;
    expect(problemOfThrown(loop).code).toBe('internal');
    expect(problemOfThrown('text')).toEqual({ code: 'internal', detail: 'text' });
    expect(problemOfThrown(new Error('x'.repeat(1000))).detail).toHaveLength(300);
  });
});
