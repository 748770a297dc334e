/** The buttons of a headline in the popup and the side panel. */
import type { Headline } from '../../components/headline.ts';
import { RowActions } from '../../components/RowActions.tsx';
import type { Done } from '../../components/Snackbar.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import { rowDeeds } from './row-deeds.ts';

export interface PanelRowProps {
  readonly item: Headline;
  readonly speech: PageSpeech;
  readonly onDone: (done: Done) => void;
}

export function PanelRow({ item, speech, onDone }: PanelRowProps) {
  return <RowActions item={item} speech={speech} {...rowDeeds(speech, onDone)} />;
}
