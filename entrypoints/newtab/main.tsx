/** The new tab page. */
import { App } from '../page/App.tsx';
import { mountPage } from '../page/mount.tsx';

mountPage(context => <App {...context} />);
