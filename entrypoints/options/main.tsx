/** Mounts the page for managing sources and settings. */
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { loadFullI18n } from '../../i18n/all-texts.ts';
import { mount } from '../wiring/mount.tsx';

mount(context => <SettingsPage {...context} />, loadFullI18n);
