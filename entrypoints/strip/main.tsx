/** Mounts the small window that opens the always-on-top ticker and has to stay open with it. */
import { StripPage } from '../../components/ticker/StripPage.tsx';
import { loadFullI18n } from '../../i18n/all-texts.ts';
import { mount } from '../wiring/mount.tsx';

mount(context => <StripPage {...context} />, loadFullI18n);
