/** The new tab page, or the way to the browser's own where the reader wants that back. */
import { loadPageSpeech } from '../../i18n/page-texts.ts';
import { send } from '../../messages/send.ts';
import { App } from '../page/App.tsx';
import { mount } from '../page/mount.tsx';
import { goToOwnTab, rememberNewTab, wantsOwnTab } from '../page/own-tab.ts';
import { EmptyTab } from './EmptyTab.tsx';

// Before anything is drawn; only Firefox stays, since it lets no extension open its own page.
if (!wantsOwnTab() || !(await goToOwnTab())) {
  mount(context => {
    const choose = (newTab: 'newsline' | 'browser') => {
      rememberNewTab(newTab);
      void send('setSetting', { key: 'newTab', value: newTab });
    };
    return context.settings.newTab === 'browser' ? (
      <EmptyTab speech={context.speech} onReturn={() => choose('newsline')} />
    ) : (
      <App {...context} onLeave={() => choose('browser')} />
    );
  }, loadPageSpeech);
}
