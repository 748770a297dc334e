/** Draws in a few words how many sources lack access to sites, and leads to the list of them. */
import './access-line.css';
import { LockKeyhole, X } from 'lucide';
import type { PageI18n } from '../../i18n/translate.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { routeHref } from '../shared/use-route.ts';
import { type MissingAccess, useMissingAccess } from './use-missing-access.ts';

/** The line; nothing where no source lacks access, or the reader wants no such line. */
export function AccessLine({ db, desk, command, settings, i18n }: PageContext<PageI18n>) {
  const missing = useMissingAccess(db, desk) ?? [];
  if (!settings.accessLine || missing.length === 0) return null;
  const { t } = i18n;
  const part = mostUrgent(missing);
  const count = missing.filter(one => one[part].length > 0).length;
  return (
    <aside class="access-line">
      <a href={routeHref({ view: 'access', what: '' })} title={t(`access.open.${part}`)}>
        <Icon icon={LockKeyhole} />
        <span class="access-count" aria-hidden="true">
          {i18n.number(count)}
        </span>
        <span class="access-words">{t(`access.line.${part}`, { count })}</span>
      </a>
      <IconButton
        icon={X}
        label={t('action.dismiss')}
        onClick={() =>
          void command('setSetting', { key: 'accessLine', value: false }, () => ({
            text: t('access.dismissed'),
            undo: () => void command('setSetting', { key: 'accessLine', value: true }),
          }))
        }
      />
    </aside>
  );
}

/** What is told first: a source that brings nothing, then summaries, then pictures. */
function mostUrgent(missing: readonly MissingAccess[]): 'feed' | 'articles' | 'pictures' {
  if (missing.some(({ feed }) => feed.length > 0)) return 'feed';
  return missing.some(({ articles }) => articles.length > 0) ? 'articles' : 'pictures';
}
