/** Draws the first page, or its short form in a panel, once all texts of the language are loaded. */
import type { PageContext } from '../shared/page-context.ts';
import { useFullI18n } from '../shared/use-full-i18n.ts';
import { FirstRun } from './FirstRun.tsx';
import { FirstSet } from './FirstSet.tsx';

interface FirstRunLoaderProps extends PageContext {
  /** Whether it is drawn in the popup or the side panel. */
  readonly isShort?: boolean;
}

/** Either form with its texts; nothing until they are there. */
export function FirstRunLoader({ isShort = false, ...context }: FirstRunLoaderProps) {
  const i18n = useFullI18n(context.i18n.language);
  if (i18n === null) return null;
  const View = isShort ? FirstSet : FirstRun;
  return <View {...context} i18n={i18n} />;
}
