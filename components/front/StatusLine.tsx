/** Draws when the news was last updated, or why it is out of date. */
import './status-line.css';
import type { PageI18n } from '../../i18n/translate.ts';
import { MINUTE_MS } from '../../model/durations.ts';

interface StatusLineProps {
  /** The last round; null before the first. Instants are epoch ms. */
  readonly round: {
    readonly startedAt: number;
    readonly endedAt: number | null;
    readonly total: number;
    readonly done: number;
  } | null;
  /** When the next feed is, or was, due; null where none is. */
  readonly dueAt: number | null;
  readonly isOnline: boolean;
  readonly now: number;
  readonly i18n: PageI18n;
}

/** A round is late when a feed is overdue by this long, and counts as interrupted when it runs this long. */
const LATE_MS = 10 * MINUTE_MS;

/** The time of the last round, a round that runs or is late, or that the machine is offline. */
export function StatusLine(props: StatusLineProps) {
  const { text, isUsual } = statusOf(props);
  return (
    <p class={isUsual ? 'status-line is-usual' : 'status-line'} role="status">
      {text}
    </p>
  );
}

/** The words, and whether they say no more than when the news was last updated. */
function statusOf({ round, dueAt, isOnline, now, i18n: { t, time } }: StatusLineProps) {
  if (round === null) return { text: t('status.never'), isUsual: false };
  const asOf = { time: time(round.endedAt ?? round.startedAt) };
  if (!isOnline) return { text: t('status.offline', asOf), isUsual: false };
  const isRunning = round.endedAt === null && now - round.startedAt < LATE_MS;
  if (isRunning && round.total > 0)
    return {
      text: t('status.running', { done: round.done, total: round.total }),
      isUsual: false,
    };
  return dueAt !== null && now - dueAt > LATE_MS
    ? { text: t('status.late', asOf), isUsual: false }
    : { text: t('status.as-of', asOf), isUsual: true };
}
