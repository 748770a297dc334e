/** Draws the follow panel once all texts of the language are loaded. */
import type { PageContext } from '../shared/page-context.ts';
import { useFullI18n } from '../shared/use-full-i18n.ts';
import { FollowPanel, type FollowPanelProps } from './FollowPanel.tsx';

/** The follow panel with its texts; nothing until they are there. */
export function FollowPanelLoader(props: Omit<FollowPanelProps, 'i18n'> & PageContext) {
  const i18n = useFullI18n(props.i18n.language);
  return i18n === null ? null : <FollowPanel {...props} i18n={i18n} />;
}
