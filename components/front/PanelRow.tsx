/** Draws the buttons of a headline in the popup and the side panel. */
import type { PageI18n } from '../../i18n/translate.ts';
import type { Headline } from '../lists/headline.ts';
import { headlineActions } from '../lists/headline-actions.ts';
import { RowActions } from '../lists/RowActions.tsx';
import type { Command } from '../shared/use-command.ts';

interface PanelRowProps {
  readonly item: Headline;
  readonly i18n: PageI18n;
  readonly command: Command;
}

/** The buttons to save a headline and to mute its source. */
export function PanelRow({ item, i18n, command }: PanelRowProps) {
  return <RowActions item={item} i18n={i18n} {...headlineActions(i18n, command)} />;
}
