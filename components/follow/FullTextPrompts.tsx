/** Asks about full articles for each feed of summaries whose question is not answered yet. */
import type { PageI18n } from '../../i18n/translate.ts';
import { feedTitle } from '../../store/feed-title.ts';
import { unansweredOffers } from '../../store/followed-feeds.ts';
import { useLive } from '../../store/use-live.ts';
import type { PageContext } from '../shared/page-context.ts';
import { FullTextPrompt } from './FullTextPrompt.tsx';

/** The open questions about full articles, live. */
export function FullTextPrompts({ db, desk, command, i18n }: PageContext<PageI18n>) {
  const live = useLive('offers', () => unansweredOffers(db));
  const offers =
    live.state === 'ready'
      ? live.value.map(feed => ({
          feedId: feed.feedId,
          title: feedTitle(feed),
          hosts: feed.articleHosts,
        }))
      : [];
  const answered = (feedId: string) =>
    void command('editFeed', { feedId, change: { isOfferAnswered: true } });
  return (
    <FullTextPrompt
      offers={offers}
      i18n={i18n}
      onAllow={({ feedId, hosts }) => {
        const asked = desk.requestAccess(
          hosts.flatMap(host => [`https://${host}/`, `http://${host}/`]),
        );
        asked.then(granted => granted && answered(feedId)).catch(() => false);
      }}
      onRefuse={({ feedId }) => answered(feedId)}
    />
  );
}
