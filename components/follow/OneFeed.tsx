/** The page of the feed that the address names. */
import type { FullI18n } from '../../i18n/translate.ts';
import { send } from '../../messages/send.ts';
import { feedDetail } from '../../store/feed-detail.ts';
import { useLive } from '../../store/use-live.ts';
import { Notice } from '../shared/Notice.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { FeedPage } from './FeedPage.tsx';
import { followAddress } from './follow.ts';

export function OneFeed({
  db,
  desk,
  i18n,
  now,
  feedId,
  onRefused,
}: PageContext<FullI18n> & {
  readonly feedId: string;
  /** Called with why the background would not. */
  readonly onRefused: (reason: string) => void;
}) {
  const live = useLive(`feed ${feedId}`, () => feedDetail(db, feedId));
  if (live.state !== 'ready') return null;
  const feed = live.value;
  if (feed === null) return <Notice title={i18n.t('feed.unknown')} hint={i18n.t('feed.back')} />;
  const move = async () => {
    const reply = await send('moveFeed', { feedId });
    if (!reply.ok) onRefused(reply.error.message);
  };
  return (
    <FeedPage
      feed={feed}
      i18n={i18n}
      now={now}
      onCheck={() => void send('pollNow', { feedId })}
      onMove={() => void move()}
      onSearch={() => {
        followAddress(desk, feed.url);
        location.hash = '#/';
      }}
    />
  );
}
