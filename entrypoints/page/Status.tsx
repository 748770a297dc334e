/** The status line, fed from the archive. */
import { StatusLine } from '../../components/StatusLine.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import { lastRound, nextDueAt } from '../../store/poll-states.ts';
import { useLive } from '../../store/use-live.ts';
import type { PageContext } from './mount.tsx';
import { useOnline } from './use-online.ts';

export function Status({ db, now, speech }: PageContext<PageSpeech>) {
  const isOnline = useOnline();
  const live = useLive('round', async () => ({
    round: await lastRound(db),
    dueAt: await nextDueAt(db),
  }));
  if (live.state !== 'ready') return <p class="status-line" />;
  return <StatusLine {...live.value} isOnline={isOnline} now={now} speech={speech} />;
}
