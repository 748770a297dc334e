/** Draws the line between ticker and news: what is new, as of when, what waits for permission, and "mark as read". */
import './front-status.css';
import { CheckCheck } from 'lucide';
import type { PageI18n } from '../../i18n/translate.ts';
import { AccessLine } from '../follow/AccessLine.tsx';
import type { Headline } from '../lists/headline.ts';
import { markAllRead } from '../lists/mark-all-read.ts';
import { Icon } from '../shared/Icon.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { Status } from './Status.tsx';

interface FrontStatusProps extends PageContext<PageI18n> {
  /** How many stories came since the last visit. */
  readonly newCount?: number;
  /** The last visit, epoch ms; null where there was none, undefined until it is known. */
  readonly since?: number | null | undefined;
  /** What is on the page. */
  readonly items?: readonly Headline[];
}

/** The line, as high without news as with them. */
export function FrontStatus({ newCount = 0, since, items = [], ...context }: FrontStatusProps) {
  const { i18n, now, command } = context;
  const { t } = i18n;
  return (
    <div class="front-status">
      {since != null && newCount > 0 && (
        <p class="new-count">{t('front.new', { count: newCount, time: i18n.since(since, now) })}</p>
      )}
      <Status {...context} />
      <div class="front-status-end">
        <AccessLine {...context} />
        {items.some(({ unreadIds }) => unreadIds.length > 0) && (
          <button
            type="button"
            class="status-button"
            title={t('list.mark-read')}
            onClick={() => markAllRead(items, i18n, command)}
          >
            <Icon icon={CheckCheck} />
            <span class="status-words">{t('list.mark-read')}</span>
          </button>
        )}
      </div>
    </div>
  );
}
