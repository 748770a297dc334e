/** Offers to load full articles, for the feeds whose offer was not answered yet. */
import { Offers } from '../../components/Offers.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import { send } from '../../messages/send.ts';
import { feedTitle } from '../../store/feed-title.ts';
import { useLive } from '../../store/use-live.ts';
import { requestAccess } from './desk.ts';
import type { PageContext } from './mount.tsx';

export function FeedOffers({ db, speech }: PageContext<PageSpeech>) {
  const live = useLive('offers', () =>
    db.feeds
      .filter(
        feed => !feed.isOfferAnswered && feed.articleHosts.length > 0 && feed.removedAt === null,
      )
      .toArray(),
  );
  const offers =
    live.state === 'ready'
      ? live.value.map(feed => ({
          feedId: feed.feedId,
          title: feedTitle(feed),
          hosts: feed.articleHosts,
        }))
      : [];
  const answered = (feedId: string) =>
    void send('editFeed', { feedId, change: { isOfferAnswered: true } });
  return (
    <Offers
      offers={offers}
      speech={speech}
      onAllow={({ feedId, hosts }) => {
        const asked = requestAccess(hosts.flatMap(host => [`https://${host}/`, `http://${host}/`]));
        asked.then(granted => granted && answered(feedId)).catch(() => false);
      }}
      onRefuse={({ feedId }) => answered(feedId)}
    />
  );
}
