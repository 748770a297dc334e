/** Mounts the new tab page, or opens the browser's own where the reader prefers that. */
import { App } from '../../components/front/App.tsx';
import { BrowserNewTab } from '../../components/front/BrowserNewTab.tsx';
import {
  openBrowserNewTab,
  rememberNewTab,
  wantsBrowserNewTab,
} from '../../components/front/browser-new-tab.ts';
import { loadPageI18n } from '../../i18n/page-texts.ts';
import { mount } from '../wiring/mount.tsx';

// Before anything is drawn; only Firefox stays, since it lets no extension open its own page.
if (!wantsBrowserNewTab() || !(await openBrowserNewTab())) {
  mount(context => {
    const choose = (newTab: 'newsline' | 'browser') => {
      rememberNewTab(newTab);
      void context.command('setSetting', { key: 'newTab', value: newTab });
    };
    return context.settings.newTab === 'browser' ? (
      <BrowserNewTab i18n={context.i18n} onReturn={() => choose('newsline')} />
    ) : (
      <App {...context} onLeave={() => choose('browser')} />
    );
  }, loadPageI18n);
}
