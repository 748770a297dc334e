/** When rounds run: at the alarm, at a start, on demand; one at a time in this worker. */
import browser from 'webextension-polyfill';
import { ALERT_DECISIONS } from '../../alert/decisions.ts';
import { createDrain } from '../../alert/drain-outbox.ts';
import { advanceFollows } from '../../poll/follow.ts';
import { keepPages } from '../../poll/keep-pages.ts';
import { type RoundCause, type RoundReport, runRound } from '../../poll/round.ts';
import { purgeRemoved } from '../../store/feeds.ts';
import { createGrouping } from '../../store/group-articles.ts';
import { indexArticles } from '../../store/index-articles.ts';
import { forgetFollows } from '../../store/pending-follows.ts';
import { makeDue } from '../../store/poll-states.ts';
import { applyRetentionDaily } from '../../store/retention.ts';
import type { Desk } from './desk.ts';

export const ROUND_ALARM = 'round';

const PERIOD_MINUTES = 1;
/** Chrome ends a worker after 30 s without an extension API call, also while it waits for a server. */
const STAY_AWAKE_MS = 20_000;
/** How long the end of a subscription can be undone. */
const UNDO_MS = 60_000;
/** How long a page says what came of a wish to follow. */
const FORGET_MS = 600_000;
/** How long a round may go on learning articles for search. */
const LEARN_MS = 10_000;

/** What the wiring may ask for. */
export interface Rounds {
  /** Restores what a browser may have lost and takes up what a dead worker left. */
  readonly start: () => void;
  /** Runs a round, or joins the one that runs. */
  readonly run: () => Promise<void>;
  /** Runs a round that begins after this call. */
  readonly runAfresh: () => Promise<RoundReport>;
  /** Asks every feed now. */
  readonly runAll: () => Promise<RoundReport>;
  /** Goes on with what the reader wants to follow. */
  readonly advance: () => void;
  /** Fetches the pages of articles that the reader wants to have at hand. */
  readonly keepPages: () => void;
  /** Lets stories be read anew, because the reader changed them. */
  readonly forgetStories: () => void;
  /** Says that a round broke off which nobody waits for. */
  readonly report: (cause: unknown) => void;
}

export function createRounds(desk: Desk): Rounds {
  // These order the work of this worker; should it die, the store still says what is due and what is pending.
  let running: Promise<RoundReport> | null = null;
  let queued: Promise<RoundReport> | null = null;
  const drainOnce = createDrain(desk);
  const grouping = createGrouping(desk.db, ALERT_DECISIONS);
  const drain = () => drainOnce().catch(report);

  const round = async (cause: RoundCause): Promise<RoundReport> => {
    const awake = setInterval(() => void browser.runtime.getPlatformInfo(), STAY_AWAKE_MS);
    try {
      const result = await runRound(desk, cause, async outcome => {
        if (outcome.kind === 'stored' && outcome.news > 0) await group(true);
      });
      await group(false);
      // What waited for its turn, or was held back and may be told now.
      await drain();
      fetchPages();
      await learnForSearch();
      await purgeRemoved(desk.db, desk.now() - UNDO_MS);
      await forgetFollows(desk.db, desk.now() - FORGET_MS);
      await applyRetentionDaily(desk.db, desk.now());
      return result;
    } finally {
      clearInterval(awake);
      running = null;
    }
  };

  /** Finds the stories of what came, and shows the alerts that follow. */
  const group = async (onlyNews: boolean) => {
    for (let left = 1; left > 0; ) {
      const { articles, alerts } = await grouping.next(desk.now(), onlyNews);
      left = articles;
      if (alerts > 0) await drain();
    }
  };

  /** What waits for longer is learned after the next round; a search goes through it by hand meanwhile. */
  const learnForSearch = async () => {
    const endAt = desk.now() + LEARN_MS;
    while (desk.now() < endAt && (await indexArticles(desk.db)) > 0);
  };

  // One after the other, so that no page is fetched twice.
  let fetching: Promise<unknown> = Promise.resolve();
  const fetchPages = () => {
    fetching = fetching.then(() => keepPages(desk)).catch(report);
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

  let advancing: Promise<unknown> = Promise.resolve();
  const advance = () => {
    advancing = advancing
      .then(() => advanceFollows(desk))
      .then(followed => (followed > 0 ? queue() : null))
      .catch(report);
  };

  return {
    start: () => {
      void ensureAlarm().catch(report);
      void drain();
      // What a worker left that died between storing and grouping.
      void group(false).catch(report);
      advance();
    },
    advance,
    run: async () => {
      await ensureAlarm();
      await drain();
      await join('clock').catch(report);
    },
    runAfresh: queue,
    runAll: async () => {
      await makeDue(desk.db, desk.now(), null);
      return queue();
    },
    keepPages: fetchPages,
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

/** The store holds what was not finished, and the next alarm takes it up; the console tells a developer why. */
function report(cause: unknown): void {
  // biome-ignore lint/suspicious/noConsole: an unexpected failure must be findable.
  console.error('Newsline: a round broke off and will be taken up again', cause);
}
