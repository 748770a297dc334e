/** Provides the texts of a page to components that get no `i18n` prop. */
import { createContext } from 'preact';
import type { I18n } from '../../i18n/translate.ts';

/** The texts of the page; null before they are loaded. */
export const I18nContext = createContext<I18n | null>(null);
