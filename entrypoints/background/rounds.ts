/** Runs polling rounds at the alarm, at startup and on demand, one at a time in this worker. */
import browser from 'webextension-polyfill';
import { ALERT_DECISIONS } from '../../alert/decisions.ts';
import { createDrain } from '../../alert/drain-outbox.ts';
import { MINUTE_MS } from '../../model/durations.ts';
import { advanceFollows } from '../../poll/follow.ts';
import { fetchIcons } from '../../poll/icons.ts';
import { prefetchPages } from '../../poll/prefetch-pages.ts';
import {
  type RoundCause,
  type RoundReport,
  type RunningRound,
  startRound,
} from '../../poll/round.ts';
import { purgeRemoved } from '../../store/feeds.ts';
import { createGrouping } from '../../store/group-articles.ts';
import { indexArticles } from '../../store/index-articles.ts';
import { tidyFollows } from '../../store/pending-follows.ts';
import { makeDue } from '../../store/poll-states.ts';
import { applyRetentionDaily } from '../../store/retention.ts';
import type { Desk } from './desk.ts';

/** The name of the repeating alarm that starts rounds. */
export const ROUND_ALARM = 'round';

const PERIOD_MINUTES = 1;
/** Chrome ends a worker after 30 s without an extension API call, also while it waits for a server. */
const STAY_AWAKE_MS = 20_000;
/** How long the end of a subscription can be undone. */
const UNDO_MS = MINUTE_MS;
/** How long a round may go on indexing articles for search. */
const INDEX_MS = 10_000;

/** What the wiring may ask for. */
export interface Rounds {
  /** Restores what a browser may have lost and takes up what a dead worker left. */
  readonly start: () => void;
  /** Runs a round, or joins the one that runs. */
  readonly run: () => Promise<void>;
  /** Runs a round that begins after this call. */
  readonly runAfresh: () => Promise<RoundReport>;
  /** Asks feeds that were just followed: in the round that runs, or in a new one. */
  readonly pollNew: () => void;
  /** Asks every feed now. */
  readonly runAll: () => Promise<RoundReport>;
  /** Goes on with what the reader wants to follow. */
  readonly advance: () => void;
  /** Fetches the pages of articles that the reader wants to have at hand. */
  readonly prefetchPages: () => void;
  /** Lets stories be read anew, because the reader changed them. */
  readonly forgetStories: () => void;
  /** Writes to the console what failed, where nobody waits for it. */
  readonly report: (what: string, cause: unknown) => void;
}

/** Makes the rounds of one worker; two of them never run at the same time. */
export function createRounds(desk: Desk): Rounds {
  // These order the work of this worker; should it die, the store still says what is due and what is pending.
  let running: Promise<RoundReport> | null = null;
  let queued: Promise<RoundReport> | null = null;
  let asking: RunningRound | null = null;
  const drainOnce = createDrain(desk);
  const grouping = createGrouping(desk.db, ALERT_DECISIONS, report);
  const drain = () => attempt('showing alerts', drainOnce);

  const round = async (cause: RoundCause): Promise<RoundReport> => {
    const awake = setInterval(() => void browser.runtime.getPlatformInfo(), STAY_AWAKE_MS);
    // Each part has a boundary of its own: one that fails keeps no other from running.
    const asked = await attempt('asking the sources', () => {
      asking = startRound(desk, cause, async outcome => {
        if (outcome.kind === 'stored' && outcome.news > 0)
          await attempt('grouping news into stories', () => group(true));
      });
      return asking.report;
    });
    asking = null;
    await attempt('grouping articles into stories', () => group(false));
    // What waited for its turn, or was held back and may be shown now.
    await drain();
    fetchPages();
    await attempt('indexing articles for search', indexForSearch);
    await attempt('removing sources', () => purgeRemoved(desk.db, desk.now() - UNDO_MS));
    await attempt('tidying follows', () => tidyFollows(desk.db, desk.now()));
    await attempt('retention', () => applyRetentionDaily(desk.db, desk.now()));
    clearInterval(awake);
    running = null;
    fetchSiteIcons();
    if (!asked.ok) throw asked.cause;
    return asked.value;
  };

  /** Finds the stories of what came, and lets the alerts be shown that follow; the round does not wait for them. */
  const group = async (onlyNews: boolean) => {
    for (let left = 1; left > 0; ) {
      const { articles, alerts } = await grouping.next(desk.now(), onlyNews);
      left = articles;
      if (alerts > 0) void drain();
    }
  };

  /** What is left is indexed after the next round; a search reads through it meanwhile. */
  const indexForSearch = async () => {
    const endAt = desk.now() + INDEX_MS;
    while (desk.now() < endAt && (await indexArticles(desk.db)) > 0);
  };

  // One after the other, so that no page is fetched twice.
  let fetching: Promise<unknown> = Promise.resolve();
  const fetchPages = () => {
    fetching = fetching.then(() => attempt('fetching pages ahead', () => prefetchPages(desk)));
  };

  // Between rounds alone: a site that answers slowly keeps no news waiting.
  let drawing: Promise<unknown> = Promise.resolve();
  const fetchSiteIcons = () => {
    drawing = drawing.then(() =>
      attempt('fetching icons', () => fetchIcons(desk, () => running === null)),
    );
  };

  const join = (cause: RoundCause) => {
    running ??= round(cause);
    return running;
  };

  const queue = () => {
    if (running === null) return join('reader');
    queued ??= running.then(settled, settled).then(() => {
      queued = null;
      return join('reader');
    });
    return queued;
  };

  const pollNew = () => {
    // What the running round lets in, the reader has soon; the next one finds what it left.
    void attempt('asking a new source', async () => asking?.admit());
    queue().catch(cause => report('checking the sources', cause));
  };

  // One look at the follows after another, and none waits for a round.
  let advancing: Promise<unknown> = Promise.resolve();
  const advance = () => {
    advancing = advancing.then(() =>
      attempt('following a source', () => advanceFollows(desk, pollNew)),
    );
  };

  return {
    start: () => {
      void attempt('setting the alarm', ensureAlarm);
      void drain();
      // What a worker left that died between storing and grouping.
      void attempt('grouping articles into stories', () => group(false));
      advance();
    },
    advance,
    run: async () => {
      await attempt('setting the alarm', ensureAlarm);
      void drain();
      // What it failed with is reported already.
      await join('clock').then(settled, settled);
    },
    runAfresh: queue,
    pollNew,
    runAll: async () => {
      await makeDue(desk.db, desk.now(), null);
      return queue();
    },
    prefetchPages: fetchPages,
    forgetStories: grouping.forget,
    report,
  };
}

function settled(): void {}

/** Alarms do not outlive every browser's restart, nor every update. */
async function ensureAlarm(): Promise<void> {
  const alarm = await browser.alarms.get(ROUND_ALARM);
  if (alarm?.periodInMinutes !== PERIOD_MINUTES)
    browser.alarms.create(ROUND_ALARM, { periodInMinutes: PERIOD_MINUTES });
}

type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly cause: unknown };

/** Runs one part of a round; a failure is reported and returned, never thrown. The store says what is left to be done. */
async function attempt<T>(what: string, work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (cause) {
    report(what, cause);
    return { ok: false, cause };
  }
}

function report(what: string, cause: unknown): void {
  // biome-ignore lint/suspicious/noConsole: an unexpected failure must be findable.
  console.error(`Newsline: ${what} failed`, cause);
}
