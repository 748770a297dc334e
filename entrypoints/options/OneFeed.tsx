/** The page of the feed that the address names. */
import { FeedPage } from '../../components/FeedPage.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { FullSpeech } from '../../i18n/translate.ts';
import { send } from '../../messages/send.ts';
import { feedDetail } from '../../store/feed-detail.ts';
import { useLive } from '../../store/use-live.ts';
import { followAddress } from '../page/follow.ts';
import type { PageContext } from '../page/mount.tsx';

export function OneFeed({
  db,
  speech,
  now,
  feedId,
  onRefused,
}: PageContext<FullSpeech> & {
  readonly feedId: string;
  /** Called with why the background would not. */
  readonly onRefused: (reason: string) => void;
}) {
  const live = useLive(`feed ${feedId}`, () => feedDetail(db, feedId));
  if (live.state !== 'ready') return null;
  const feed = live.value;
  if (feed === null)
    return <Notice title={speech.t('feed.unknown')} hint={speech.t('feed.back')} />;
  const move = async () => {
    const reply = await send('moveFeed', { feedId });
    if (!reply.ok) onRefused(reply.error.message);
  };
  return (
    <FeedPage
      feed={feed}
      speech={speech}
      now={now}
      onCheck={() => void send('pollNow', { feedId })}
      onMove={() => void move()}
      onSearch={() => {
        followAddress(feed.url);
        location.hash = '#/';
      }}
    />
  );
}
