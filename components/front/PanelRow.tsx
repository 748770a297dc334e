/** Draws the buttons of a headline in the popup and the side panel. */
import type { PageI18n } from '../../i18n/translate.ts';
import type { Headline } from '../lists/headline.ts';
import { RowActions } from '../lists/RowActions.tsx';
import type { Command } from '../shared/use-command.ts';

interface PanelRowProps {
  readonly item: Headline;
  readonly i18n: PageI18n;
  readonly command: Command;
}

/** The save button and the menu of a headline. */
export function PanelRow({ item, i18n, command }: PanelRowProps) {
  return <RowActions item={item} i18n={i18n} command={command} />;
}
