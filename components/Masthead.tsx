/** The name of the paper and the day. */
import type { Speech } from '../i18n/translate.ts';

export function Masthead({ speech, now }: { speech: Speech; now: number }) {
  return (
    <header class="masthead">
      <h1 class="wordmark">{speech.t('app.name')}</h1>
      <p class="masthead-day">{speech.day(now)}</p>
    </header>
  );
}
