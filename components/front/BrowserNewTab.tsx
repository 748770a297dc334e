/** Returns the new tab to the browser's own page, or explains where Firefox has the setting. */
import './browser-new-tab.css';
import { useEffect } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { openBrowserNewTab } from './browser-new-tab.ts';

/** Opens the browser's own new tab page; where that is refused, the page shows the steps to the setting. */
export function BrowserNewTab({ i18n, onReturn }: { i18n: PageI18n; onReturn: () => void }) {
  const { t } = i18n;
  useEffect(() => void openBrowserNewTab(), []);
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
