/** Carries out each command of a page in the background. */
import { openArticle } from '../../alert/open-article.ts';
import { exactAddress } from '../../feed/address.ts';
import { feedIdOf } from '../../feed/identity.ts';
import { type Handlers, Refusal } from '../../messages/protocol.ts';
import { changedSetting } from '../../model/setting-change.ts';
import { isSetting, isSettingKey } from '../../model/settings.ts';
import { chooseFeed } from '../../poll/follow.ts';
import { addFeeds, editFeed, moveFeed, newFeed, setRemoved } from '../../store/feeds.ts';
import { cancelImport, importFeeds } from '../../store/imports.ts';
import { noteVisit } from '../../store/note-visit.ts';
import {
  dropFollow,
  refuseFollow,
  resumeFollow,
  wantFollows,
} from '../../store/pending-follows.ts';
import { makeDue, makeRefusedDue } from '../../store/poll-states.ts';
import { changeSetting, writeSetting } from '../../store/settings.ts';
import { keepFullText, markRead, setSaved } from '../../store/statuses.ts';
import {
  markStory,
  rejoinArticle,
  separateArticle,
  setStoryLevel,
} from '../../store/story-marks.ts';
import type { Desk } from './desk.ts';
import type { Rounds } from './rounds.ts';
import { openStrip } from './strip-window.ts';

/** Makes the handlers of all commands. */
export function createHandlers(desk: Desk, rounds: Rounds): Handlers {
  const { db } = desk;
  const pollSoon = () => {
    rounds.pollNew();
    return null;
  };
  return {
    wantFollows: async ({ follows }, commandId) => {
      // All addresses are read before anything is kept: one invalid address refuses the whole.
      const read = follows.map(one => ({
        ...one,
        address: addressOf(one.address),
        siteUrl: one.siteUrl === null ? null : addressOf(one.siteUrl),
      }));
      await wantFollows(db, read, desk.now(), commandId);
      rounds.advance();
      return null;
    },
    resumeFollow: async ({ address }) => {
      await resumeFollow(db, address, desk.now());
      rounds.advance();
      return null;
    },
    advanceFollows: async () => {
      rounds.advance();
      return null;
    },
    refuseFollow: async ({ address, url }) => {
      // Of several in one question some may have had access before.
      if (await desk.mayFetch(addressOf(url))) rounds.advance();
      else await refuseFollow(db, address, url, desk.now());
      return null;
    },
    chooseFeed: async ({ address, feedUrl }) => {
      const followed = await chooseFeed(desk, address, addressOf(feedUrl));
      return followed > 0 ? pollSoon() : null;
    },
    dropFollow: async ({ address }) => {
      await dropFollow(db, address);
      return null;
    },
    follow: async ({ url }) => {
      const address = addressOf(url);
      const feedId = feedIdOf(address);
      await addFeeds(db, [newFeed(feedId, address, desk.now())]);
      pollSoon();
      return { feedId };
    },
    importFeeds: async ({ feeds, folders = [] }, commandId) => {
      // The same import also where it is carried out again.
      const importId = `import-${commandId}`;
      const rows = feeds.flatMap(({ url, title, folder, choices }) => {
        const address = exactAddress(url);
        if (address === null) return [];
        const named = title === null ? {} : { title };
        const said = { ...named, folder, ...choices, importId };
        return [newFeed(feedIdOf(address), address, desk.now(), said)];
      });
      const added = await importFeeds(db, rows, folders);
      pollSoon();
      return { importId, added };
    },
    cancelImport: async ({ importId }) => ({ removed: await cancelImport(db, importId) }),
    editFeed: async ({ feedId, change }) => {
      doneUnlessGone(await editFeed(db, feedId, change, desk.now()));
      return change.isPaused === false ? pollSoon() : null;
    },
    moveFeed: async ({ feedId }) => {
      if (!(await moveFeed(db, feedId, desk.now()))) throw new Refusal('already-followed');
      return pollSoon();
    },
    unfollow: async ({ feedId }) => {
      await setRemoved(db, feedId, desk.now(), desk.now());
      return null;
    },
    undoUnfollow: async ({ feedId }) => {
      // A feed that was unfollowed a while ago is deleted for good.
      return doneUnlessGone(await setRemoved(db, feedId, null, desk.now()));
    },
    pollRefused: async () => {
      await makeRefusedDue(db, desk.now());
      return pollSoon();
    },
    pollNow: async ({ feedId }) => {
      await makeDue(db, desk.now(), feedId);
      const { asked, added, failed } = await rounds.runAfresh();
      return { asked, added, failed };
    },
    markRead: async ({ articleIds, read }) => {
      await markRead(db, articleIds, read);
      return null;
    },
    followStory: async ({ storyId, followed }) => {
      return doneUnlessGone(
        await markStory(db, storyId, 'followedAt', followed ? desk.now() : null),
      );
    },
    muteStory: async ({ storyId, muted }) => {
      return doneUnlessGone(await markStory(db, storyId, 'mutedAt', muted ? desk.now() : null));
    },
    setStoryLevel: async ({ storyId, level }) =>
      doneUnlessGone(await setStoryLevel(db, storyId, level)),
    separateArticle: async ({ articleId }, commandId) => {
      const storyId = await separateArticle(db, articleId, commandId);
      if (storyId === null) throw new Refusal('gone');
      rounds.forgetStories();
      return { storyId };
    },
    rejoinArticle: async ({ articleId, storyId }) => {
      doneUnlessGone(await rejoinArticle(db, articleId, storyId));
      rounds.forgetStories();
      return null;
    },
    save: async ({ articleId, saved }) => {
      doneUnlessGone(await setSaved(db, articleId, saved ? desk.now() : null));
      if (saved) rounds.prefetchPages();
      return null;
    },
    keepFullText: async ({ articleId, html }) => {
      await keepFullText(db, articleId, html);
      return null;
    },
    openArticle: async ({ articleId }) => {
      await openArticle(articleId);
      return null;
    },
    noteVisit: async ({ page }) => {
      await noteVisit(db, page, desk.now());
      return null;
    },
    openStrip: async () => {
      await openStrip();
      return null;
    },
    testAlert: async () => {
      await desk.notifyTest();
      return null;
    },
    setSetting: async ({ key, value }) => {
      if (!isSetting(key, value)) throw new Refusal('bad-setting', { key: key.slice(0, 80) });
      await writeSetting(db, key, value);
      return null;
    },
    changeSetting: async ({ key, change }) => {
      const isDone =
        isSettingKey(key) &&
        (await changeSetting(db, key, before => changedSetting(before, change)));
      if (!isDone) throw new Refusal('bad-setting', { key: key.slice(0, 80) });
      return null;
    },
  };
}

/** @throws Refusal where the article, story or feed of a command is no longer there. */
function doneUnlessGone(isDone: boolean): null {
  if (!isDone) throw new Refusal('gone');
  return null;
}

function addressOf(typed: string): string {
  const address = exactAddress(typed);
  if (address === null) throw new Refusal('bad-address', { typed: typed.slice(0, 80) });
  return address;
}
