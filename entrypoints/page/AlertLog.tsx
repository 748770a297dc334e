/** What was alerted, held back or dropped, and why. */
import '../../components/alert-log.css';
import { Notice } from '../../components/Notice.tsx';
import type { FullSpeech } from '../../i18n/translate.ts';
import { alertLog } from '../../store/alert-log.ts';
import { useLive } from '../../store/use-live.ts';
import type { PageContext } from './mount.tsx';
import { routeHref } from './use-route.ts';

const MOST = 100;

export function AlertLog({ db, speech }: PageContext<FullSpeech>) {
  const { t } = speech;
  const live = useLive('alert log', () => alertLog(db, MOST));
  if (live.state !== 'ready') return null;
  return (
    <>
      <h2 class="section-title">{t('alerts.log')}</h2>
      {live.value.length === 0 ? (
        <Notice title={t('alerts.log.empty')} hint={t('alerts.log.hint')} />
      ) : (
        <ol class="alert-log">
          {live.value.map(({ entry, at, outcome, articleId, headline, urgency, reasons }) => (
            <li key={entry}>
              <p class="quiet">
                <time dateTime={new Date(at).toISOString()}>{speech.dateTime(at)}</time>{' '}
                <span class={`outcome outcome-${outcome}`}>{t(`alerts.outcome.${outcome}`)}</span>
              </p>
              <p>
                <a href={routeHref({ view: 'article', what: articleId })} dir="auto">
                  {headline}
                </a>
              </p>
              <p class="quiet">
                {t(`alerts.urgency.${urgency}`)}
                {reasons.length > 0 && ': '}
                {reasons.map(reason => t(`alerts.reason.${reason}`)).join('; ')}
              </p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
