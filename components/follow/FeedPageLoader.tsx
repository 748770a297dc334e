/** Reads one feed from the store for its page. */
import type { FullI18n } from '../../i18n/translate.ts';
import { feedDetail } from '../../store/feed-detail.ts';
import { useLive } from '../../store/use-live.ts';
import { Notice } from '../shared/Notice.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { checkNow } from './check-now.ts';
import { FeedPage } from './FeedPage.tsx';
import { followAddress } from './follow.ts';

/** The page of the feed with `feedId`, or a notice where it is not followed. */
export function FeedPageLoader({
  db,
  desk,
  command,
  i18n,
  now,
  feedId,
}: PageContext<FullI18n> & {
  readonly feedId: string;
}) {
  const live = useLive(`feed ${feedId}`, () => feedDetail(db, feedId));
  if (live.state !== 'ready') return null;
  const feed = live.value;
  if (feed === null) return <Notice title={i18n.t('feed.unknown')} hint={i18n.t('feed.back')} />;
  return (
    <FeedPage
      feed={feed}
      i18n={i18n}
      now={now}
      onCheck={() => checkNow(command, i18n, feedId)}
      onMove={() => void command('moveFeed', { feedId })}
      onSearch={() => {
        followAddress({ desk, command }, feed.url);
        location.hash = '#/';
      }}
    />
  );
}
