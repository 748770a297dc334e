/** Handles clicks on notifications and on their buttons; everything is found by the id of the notification. */
import browser from 'webextension-polyfill';
import { DIGEST_ID, dismiss, TEST_ID } from '../../alert/notify.ts';
import { openArticle, openReader } from '../../alert/open-article.ts';
import { articleRow } from '../../store/articles.ts';
import { articleOfAlert } from '../../store/outbox.ts';
import { markRead } from '../../store/statuses.ts';
import { markStory } from '../../store/story-marks.ts';
import type { Desk } from './desk.ts';
import type { Rounds } from './rounds.ts';

/** Registers every listener; called before anything is awaited. A browser without notifications has nothing to listen to. */
export function listenToAlerts(desk: Desk, { report }: Pick<Rounds, 'report'>): void {
  const { notifications }: Partial<typeof browser> = browser;
  notifications?.onClicked.addListener(notificationId =>
    open(desk, notificationId).catch(cause => report('opening an alert', cause)),
  );
  notifications?.onButtonClicked?.addListener((notificationId, button) => {
    const act = button === 0 ? read : mute;
    return act(desk, notificationId).catch(cause => report('a button of an alert', cause));
  });
}

async function open({ db }: Desk, notificationId: string): Promise<void> {
  if (notificationId === DIGEST_ID || notificationId === TEST_ID) await openReader('#/alerts');
  else {
    const articleId = await articleOfAlert(db, notificationId);
    if (articleId === null) return;
    await openArticle(articleId);
  }
  await dismiss(notificationId);
}

async function read({ db }: Desk, notificationId: string): Promise<void> {
  const articleId = await articleOfAlert(db, notificationId);
  if (articleId !== null) await markRead(db, [articleId], true);
  await dismiss(notificationId);
}

async function mute({ db, now }: Desk, notificationId: string): Promise<void> {
  const articleId = await articleOfAlert(db, notificationId);
  const article = articleId === null ? undefined : await articleRow(db, articleId);
  if (article !== undefined) await markStory(db, article.storyId, 'mutedAt', now());
  await dismiss(notificationId);
}
