/** Draws the alert log once all texts of the language are loaded. */
import type { PageI18n } from '../../i18n/translate.ts';
import type { PageContext } from '../shared/page-context.ts';
import { useFullI18n } from '../shared/use-full-i18n.ts';
import { AlertLog } from './AlertLog.tsx';

/** The alert log with its texts, which the front page does not load; nothing until they are there. */
export function AlertLogLoader(context: PageContext<PageI18n>) {
  const i18n = useFullI18n(context.i18n.language);
  return i18n === null ? null : <AlertLog {...context} i18n={i18n} />;
}
