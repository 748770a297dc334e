/** Reads the polling status from the store for the status line. */
import type { PageI18n } from '../../i18n/translate.ts';
import { lastRound, nextDueAt } from '../../store/poll-states.ts';
import { useLive } from '../../store/use-live.ts';
import type { PageContext } from '../shared/page-context.ts';
import { StatusLine } from './StatusLine.tsx';
import { useOnline } from './use-online.ts';

/** The status line, live. */
export function Status({ db, now, i18n }: PageContext<PageI18n>) {
  const isOnline = useOnline();
  const live = useLive('round', async () => ({
    round: await lastRound(db),
    dueAt: await nextDueAt(db),
  }));
  if (live.state !== 'ready') return <p class="status-line" />;
  return <StatusLine {...live.value} isOnline={isOnline} now={now} i18n={i18n} />;
}
