/** Draws the alert log: the newest entries, each with its outcome and the reason. */
import './alert-log.css';
import type { FullI18n, PageI18n } from '../../i18n/translate.ts';
import { alertLog } from '../../store/alert-log.ts';
import { useLive } from '../../store/use-live.ts';
import { ListHead } from '../lists/ListHead.tsx';
import { Notice } from '../shared/Notice.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { useFullI18n } from '../shared/use-full-i18n.ts';
import { routeHref } from '../shared/use-route.ts';

const MAX_ENTRIES = 100;

/** The alert log with its texts, which the front page does not load; nothing until they are loaded. */
export function AlertLog(context: PageContext<PageI18n>) {
  const i18n = useFullI18n(context.i18n.language);
  return i18n === null ? null : <Entries {...context} i18n={i18n} />;
}

/** The entries, the newest first; nothing until they are read. */
function Entries({ db, i18n }: PageContext<FullI18n>) {
  const { t } = i18n;
  const live = useLive('alert log', () => alertLog(db, MAX_ENTRIES));
  if (live.state !== 'ready') return null;
  return (
    <>
      <ListHead i18n={i18n} title={t('alerts.log')} />
      {live.value.length === 0 ? (
        <Notice title={t('alerts.log.empty')} hint={t('alerts.log.hint')} />
      ) : (
        <ol class="alert-log">
          {live.value.map(({ entry, at, outcome, articleId, headline, urgency, reasons }) => (
            <li key={entry}>
              <p class="quiet">
                <time dateTime={new Date(at).toISOString()}>{i18n.dateTime(at)}</time>{' '}
                <span class={`outcome outcome-${outcome}`}>{t(`alerts.outcome.${outcome}`)}</span>
              </p>
              <p>
                <a
                  href={routeHref({ view: 'article', what: articleId })}
                  data-article={articleId}
                  dir="auto"
                >
                  {headline}
                </a>
              </p>
              <p class="quiet">
                {t(`alerts.urgency.${urgency}`)}
                {reasons.length > 0 && ': '}
                {i18n.list(reasons.map(reason => t(`alerts.reason.${reason}`)))}
              </p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
