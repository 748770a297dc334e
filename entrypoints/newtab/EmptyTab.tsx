/** A new tab for a reader who wants the browser's own: goes there, or says where Firefox keeps the switch. */
import { useEffect } from 'preact/hooks';
import type { PageSpeech } from '../../i18n/translate.ts';
import { goToOwnTab } from '../page/own-tab.ts';

export function EmptyTab({ speech, onReturn }: { speech: PageSpeech; onReturn: () => void }) {
  const { t } = speech;
  useEffect(() => void goToOwnTab(), []);
  return (
    <main class="empty-tab">
      <h1 class="unseen">{t('app.name')}</h1>
      <details>
        <summary>{t('newtab.title')}</summary>
        <p>{t('newtab.steps')}</p>
        <button type="button" class="button" onClick={onReturn}>
          {t('newtab.return')}
        </button>
      </details>
    </main>
  );
}
