/** The texts of the page, for views that are drawn where nobody hands them any: what stands in for a part that is missing. */
import { createContext } from 'preact';
import type { I18n } from '../../i18n/translate.ts';

/** null before the texts of the page are loaded. */
export const I18nContext = createContext<I18n | null>(null);
