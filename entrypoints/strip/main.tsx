/** The small window that the strip on top of other windows belongs to. */
import { StripPage } from '../../components/ticker/StripPage.tsx';
import { loadFullI18n } from '../../i18n/all-texts.ts';
import { mount } from '../wiring/mount.tsx';

mount(context => <StripPage {...context} />, loadFullI18n);
