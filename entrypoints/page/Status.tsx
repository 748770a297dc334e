/** The status line, fed from the archive. */
import { StatusLine } from '../../components/StatusLine.tsx';
import { lastRound } from '../../store/poll-states.ts';
import { useLive } from '../../store/use-live.ts';
import type { PageContext } from './mount.tsx';
import { useOnline } from './use-online.ts';

export function Status({ db, now, speech }: PageContext) {
  const isOnline = useOnline();
  const live = useLive('round', () => lastRound(db));
  if (live.state !== 'ready') return <p class="status-line" />;
  return <StatusLine round={live.value} isOnline={isOnline} now={now} speech={speech} />;
}
