/** The follow field with the wishes as they stand in the archive. */
import { FollowForm } from '../../components/FollowForm.tsx';
import { send } from '../../messages/send.ts';
import { pendingFollows } from '../../store/pending-follows.ts';
import { useLive } from '../../store/use-live.ts';
import { allowFor, followAddress } from './follow.ts';
import type { PageContext } from './mount.tsx';

export function FollowPanel({ db, speech, initial = '' }: PageContext & { initial?: string }) {
  const live = useLive('wishes', () => pendingFollows(db));
  return (
    <FollowForm
      wishes={live.state === 'ready' ? live.value : []}
      speech={speech}
      initial={initial}
      onFollow={followAddress}
      onAllow={allowFor}
      onChoose={(address, feedUrl) => void send('chooseFeed', { address, feedUrl })}
      onDismiss={address => void send('dropFollow', { address })}
    />
  );
}
