/**
 * Decides which new articles raise an alert or update one, and puts it into the outbox, one a story. Runs inside the caller's
 * transaction, so that an article is grouped and its alert stored, or neither.
 */

import type { AlertLogRow, AlertReason, OutboxRow } from '../model/alert-rows.ts';
import type { ArticleRow } from '../model/article-rows.ts';
import { HOUR_MS } from '../model/durations.ts';
import type { StoryRow } from '../model/story-rows.ts';
import { alertIdOf } from '../store/alert-id.ts';
import { logAlert } from '../store/alert-log.ts';
import { addToCounter } from '../store/counters.ts';
import type { Database } from '../store/database.ts';
import { feedsById } from '../store/feeds.ts';
import { alertOf, putAlert } from '../store/outbox.ts';
import { NO_MARKS, storyRow } from '../store/refresh-stories.ts';
import { readSettings } from '../store/settings.ts';
import { putStory, storyOf } from '../store/stories.ts';
import { isAtLeast, type Judgement } from '../story/urgency.ts';
import { doesAlert } from './does-alert.ts';
import { judgeStory } from './judge-story.ts';
import { levelOf, levelOfStory } from './level-of.ts';
import { pollSooner } from './poll-sooner.ts';
import { alertTerms, labelOf } from './report-of.ts';

/** An article older than this raises no alert. */
const FRESH_MS = 6 * HOUR_MS;

/**
 * @param arrivals Articles that are news, at least one, each with its story.
 * @returns How many alerts of the outbox are pending because of them.
 */
export async function decideAlerts(
  db: Database,
  arrivals: readonly ArticleRow[],
  now: number,
): Promise<number> {
  const settings = await readSettings(db);
  const terms = alertTerms(settings);
  const feeds = await feedsById(db);
  let count = 0;
  for (const arrival of arrivals) {
    if (now - arrival.sortAt >= FRESH_MS) continue;
    const feed = feeds.get(arrival.feedId);
    if (feed === undefined) continue;
    const story = await storyOf(db, arrival.storyId);
    const level = levelOf(feed, story, settings);
    // Most articles have one source, no label, and nothing that the reader asked for.
    const isLabelled = labelOf(arrival) !== null;
    const isWanted = level === 'all' || terms.hasWords(arrival) || terms.isAtPlace(arrival);
    if (story === undefined && !isLabelled && !isWanted) continue;
    const judgement = await judgeStory(db, arrival.storyId, terms, feeds, now);
    if (isAtLeast(judgement.urgency, 'bulletin')) await pollSooner(db, arrival.storyId, now);
    const known = story?.alertId == null ? undefined : await alertOf(db, story.alertId);
    if (known === undefined && !doesAlert(level, judgement)) {
      // An article that its publisher labels as breaking and that does not alert is logged, with the reason.
      if (isLabelled) await logAlert(db, droppedLine(arrival, story, judgement, now));
      continue;
    }
    const row =
      known === undefined
        ? newAlert(arrival, judgement, now)
        : updated(known, arrival, story, judgement, now);
    if (row === null) continue;
    await putAlert(db, row);
    await putStory(db, {
      ...(story ?? storyRow(arrival.storyId, [arrival], NO_MARKS)),
      alertId: row.alertId,
    });
    // The badge is red while a flash is unseen; the reader's next visit resets it.
    if (row.urgency === 'flash' && known?.urgency !== 'flash')
      await addToCounter(db, 'breaking', 1);
    if (row.state === 'pending') count++;
  }
  return count;
}

function droppedLine(
  { storyId, articleId, headline }: ArticleRow,
  story: StoryRow | undefined,
  { urgency, reasons }: Judgement,
  now: number,
): AlertLogRow {
  const why: AlertReason =
    story?.mutedAt != null
      ? 'muted'
      : (reasons.find(reason => reason === 'cried' || reason === 'alone') ?? 'level');
  return { at: now, outcome: 'dropped', storyId, articleId, headline, urgency, reasons: [why] };
}

function newAlert(arrival: ArticleRow, judgement: Judgement, now: number): OutboxRow {
  return {
    ...judgementFields(judgement),
    alertId: alertIdOf(arrival.storyId),
    storyId: arrival.storyId,
    articleId: arrival.articleId,
    stage: arrival.stage,
    state: 'pending',
    createdAt: now,
    shownAt: null,
    isUpdate: false,
  };
}

/** The alert brought up to date; null where nothing came that is worth an update. */
function updated(
  known: OutboxRow,
  arrival: ArticleRow,
  story: StoryRow | undefined,
  judgement: Judgement,
  now: number,
): OutboxRow | null {
  const ofStory = levelOfStory(story);
  if (known.state === 'dropped' || (ofStory !== null && !doesAlert(ofStory, judgement)))
    return null;
  const isFollowed = ofStory === 'all';
  const isRaised =
    judgement.urgency !== known.urgency && isAtLeast(judgement.urgency, known.urgency);
  const isConfirmed = judgement.witnesses > 1 && known.witnesses < 2;
  const isFurther = arrival.stage !== null && arrival.stage !== known.stage;
  if (!isFollowed && !isRaised && !isConfirmed && !isFurther) return null;
  const isWaiting = known.state === 'pending' || known.state === 'held';
  return {
    ...known,
    ...judgementFields(judgement),
    urgency: isAtLeast(judgement.urgency, known.urgency) ? judgement.urgency : known.urgency,
    storyId: arrival.storyId,
    articleId: arrival.articleId,
    stage: arrival.stage ?? known.stage,
    state: isWaiting ? known.state : 'pending',
    createdAt: isWaiting ? known.createdAt : now,
    // A followed story alerts anew each time. Of others the notification that stands is changed; one that only a digest
    // named does not stand.
    isUpdate: known.shownAt !== null && !isFollowed,
  };
}

function judgementFields({ urgency, reasons, witnesses, minutes }: Judgement) {
  return { urgency, reasons, witnesses, minutes };
}
