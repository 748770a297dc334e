/** Draws the button that marks the headlines of a list as read. */
import { CheckCheck } from 'lucide';
import type { PageI18n } from '../../i18n/translate.ts';
import { Icon } from '../shared/Icon.tsx';
import type { PageContext } from '../shared/page-context.ts';
import type { Headline } from './headline.ts';
import { markAllRead } from './mark-all-read.ts';

interface MarkShownReadProps extends Pick<PageContext<PageI18n>, 'i18n' | 'command'> {
  readonly items: readonly Headline[];
}

/** The button; absent where nothing is unread. */
export function MarkShownRead({ items, i18n, command }: MarkShownReadProps) {
  if (!items.some(({ unreadIds }) => unreadIds.length > 0)) return null;
  return (
    <button type="button" class="button" onClick={() => markAllRead(items, i18n, command)}>
      <Icon icon={CheckCheck} />
      {i18n.t('list.mark-read')}
    </button>
  );
}
