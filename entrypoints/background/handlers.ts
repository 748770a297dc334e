/** What the background does for each command of a page. */
import { openArticle } from '../../alert/open-article.ts';
import { feedIdOf } from '../../feed/identity.ts';
import { type Handlers, Refusal } from '../../messages/protocol.ts';
import { addFeed, makeDue, removeFeed } from '../../store/feeds.ts';
import { isSetting, writeSetting } from '../../store/settings.ts';
import { markRead } from '../../store/statuses.ts';
import type { Desk } from './desk.ts';
import type { Rounds } from './rounds.ts';

export function createHandlers(desk: Desk, rounds: Rounds): Handlers {
  const { db } = desk;
  return {
    follow: async ({ url }) => {
      const address = feedAddress(url);
      const feedId = feedIdOf(address.href);
      await addFeed(db, {
        feedId,
        url: address.href,
        title: address.host,
        siteLink: null,
        language: null,
        followedAt: desk.now(),
      });
      rounds.runAfresh().catch(rounds.report);
      return { feedId };
    },
    unfollow: async ({ feedId }) => {
      await removeFeed(db, feedId);
      return null;
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
    openArticle: async ({ articleId }) => {
      await openArticle(articleId);
      return null;
    },
    setSetting: async ({ key, value }) => {
      if (!isSetting(key, value))
        throw new Refusal('bad-setting', `The setting "${key}" does not take this value.`);
      await writeSetting(db, key, value);
      return null;
    },
  };
}

function feedAddress(url: string): URL {
  const address = URL.parse(url.trim());
  if (address === null || !/^https?:$/.test(address.protocol)) {
    throw new Refusal(
      'bad-address',
      `"${url.slice(0, 80)}" is not a web address. It should look like https://example.org/feed.xml.`,
    );
  }
  address.hash = '';
  return address;
}
