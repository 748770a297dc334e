/** Mounts the reader page. */
import { App } from '../../components/front/App.tsx';
import { loadPageI18n } from '../../i18n/page-texts.ts';
import { mount } from '../wiring/mount.tsx';

mount(context => <App {...context} onLeave={null} />, loadPageI18n);
