/**
 * Decides which arrivals raise an alert, or bring one up to date, and puts it in the outbox: one a story. Belongs inside the
 * caller's transaction, so that an article is grouped and its alert stored, or neither.
 */
import type { AlertLogRow, AlertReason, OutboxRow } from '../model/alert-rows.ts';
import type { ArticleRow } from '../model/article-rows.ts';
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
import { labelOf, wishesOf } from './report-of.ts';

/** An article that says it is older than this is no news to be woken for. */
const FRESH_MS = 6 * 3_600_000;

/** @param arrivals Articles that are news, at least one, with the stories that were found for them. @returns How many alerts wait now. */
export async function decideAlerts(
  db: Database,
  arrivals: readonly ArticleRow[],
  now: number,
): Promise<number> {
  const settings = await readSettings(db);
  const wishes = wishesOf(settings);
  const feeds = await feedsById(db);
  let count = 0;
  for (const arrival of arrivals) {
    if (now - arrival.sortAt >= FRESH_MS) continue;
    const feed = feeds.get(arrival.feedId);
    if (feed === undefined) continue;
    const story = await storyOf(db, arrival.storyId);
    const level = levelOf(feed, story, settings);
    // Most news: told by one, called nothing, and the reader waits for nothing in it.
    const isCalled = labelOf(arrival) !== null;
    const isWanted = level === 'all' || wishes.hasWords(arrival) || wishes.isAtPlace(arrival);
    if (story === undefined && !isCalled && !isWanted) continue;
    const judgement = await judgeStory(db, arrival.storyId, wishes, feeds, now);
    if (isAtLeast(judgement.urgency, 'bulletin')) await pollSooner(db, arrival.storyId, now);
    const known = story?.alertId == null ? undefined : await alertOf(db, story.alertId);
    if (known === undefined && !doesAlert(level, judgement)) {
      // What a publisher calls breaking and is not shown can be looked up.
      if (isCalled) await logAlert(db, dropped(arrival, story, judgement, now));
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
    // The badge is red while a flash is unseen; a look at the news takes it back.
    if (row.urgency === 'flash' && known?.urgency !== 'flash')
      await addToCounter(db, 'breaking', 1);
    if (row.state === 'pending') count++;
  }
  return count;
}

function dropped(
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
    ...told(judgement),
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

/** The alert as the story stands now; null where nothing has come that is worth saying. */
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
    ...told(judgement),
    urgency: isAtLeast(judgement.urgency, known.urgency) ? judgement.urgency : known.urgency,
    storyId: arrival.storyId,
    articleId: arrival.articleId,
    stage: arrival.stage ?? known.stage,
    state: isWaiting ? known.state : 'pending',
    createdAt: isWaiting ? known.createdAt : now,
    // A story that is followed alerts anew each time; of another one only what stands is changed, and what the digest told
    // of does not stand.
    isUpdate: known.shownAt !== null && !isFollowed,
  };
}

function told({ urgency, reasons, witnesses, minutes }: Judgement) {
  return { urgency, reasons, witnesses, minutes };
}
