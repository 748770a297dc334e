/** The reader page. */
import { loadPageSpeech } from '../../i18n/page-texts.ts';
import { App } from '../page/App.tsx';
import { mount } from '../page/mount.tsx';

mount(context => <App {...context} onLeave={null} />, loadPageSpeech);
