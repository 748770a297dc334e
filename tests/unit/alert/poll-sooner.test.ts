/** The feeds of a developing story are polled sooner, unless a publisher or the reader decided when. */
import { beforeEach, expect, test } from 'vitest';
import { pollSooner } from '../../../alert/poll-sooner.ts';
import type { PollStateRow } from '../../../model/poll-rows.ts';
import type { Database } from '../../../store/database.ts';
import { bringNews, draft, freshDatabase, NOW } from '../../fixtures/archive.ts';

const MINUTE_MS = 60_000;

let db: Database;

beforeEach(async () => {
  db = freshDatabase();
  await bringNews(db, draft('a', { headline: 'Ferry aground off Kep' }));
});

/** The plan of the story's feed after the decision, where `code` had planned it `inMinutes` from now. */
async function planAfter(
  code: PollStateRow['nextReason']['code'],
  inMinutes: number | null,
): Promise<[minutes: number | null, code: string]> {
  await db.pollStates.update('f', {
    nextPollAt: inMinutes === null ? null : NOW + inMinutes * MINUTE_MS,
    nextReason: { code, isCapped: false },
  });
  await db.transaction('rw', db.articles, db.pollStates, () => pollSooner(db, 'a', NOW));
  const state = await db.pollStates.get('f');
  const at = state?.nextPollAt ?? null;
  return [at === null ? null : (at - NOW) / MINUTE_MS, state?.nextReason.code ?? ''];
}

test.each(['usual', 'busy', 'quiet'] as const)(
  'a feed that Newsline itself lets wait (%s) is polled in two minutes',
  async code => {
    expect(await planAfter(code, 30)).toEqual([2, 'developing']);
  },
);

test.each(['interval', 'ttl', 'max-age', 'retry-after', 'host-waits', 'skipped-hours'] as const)(
  'a feed that waits for another reason (%s) goes on waiting',
  async code => {
    expect(await planAfter(code, 30)).toEqual([30, code]);
  },
);

test('a feed that is due sooner anyway, or never, stays as it is', async () => {
  expect(await planAfter('usual', 1)).toEqual([1, 'usual']);
  expect(await planAfter('usual', 2)).toEqual([2, 'usual']);
  expect(await planAfter('usual', null)).toEqual([null, 'usual']);
});
