/** Draws the name Newsline and today's date. */
import './masthead.css';
import type { I18n } from '../../i18n/translate.ts';

/** The head of the front page. */
export function Masthead({ i18n, now }: { i18n: I18n; now: number }) {
  return (
    <header class="masthead">
      <h1 class="wordmark">{i18n.t('app.name')}</h1>
      <p class="masthead-day">{i18n.day(now)}</p>
    </header>
  );
}
