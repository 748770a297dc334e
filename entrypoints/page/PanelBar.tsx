/** The tools of the popup and the side panel: search, marking, shortcuts, and what was just done. */
import type { Headline } from '../../components/headline.ts';
import { SearchField } from '../../components/SearchField.tsx';
import { type Done, Snackbar } from '../../components/Snackbar.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import { Keys } from './Keys.tsx';
import { markAllRead } from './mark-all-read.ts';
import type { PageContext } from './mount.tsx';

export interface PanelBarProps extends PageContext<PageSpeech> {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** What the list shows. */
  readonly items: readonly Headline[];
  readonly done: Done | null;
  readonly onDone: (done: Done | null) => void;
}

export function PanelBar({ words, onWords, items, done, onDone, ...context }: PanelBarProps) {
  const { speech } = context;
  return (
    <>
      <SearchField value={words} speech={speech} onSearch={onWords} />
      {items.some(({ unreadIds }) => unreadIds.length > 0) && (
        <button
          type="button"
          class="button"
          onClick={() => void markAllRead(items, speech).then(onDone)}
        >
          {speech.t('list.mark-read')}
        </button>
      )}
      <Keys {...context} />
      <Snackbar done={done} speech={speech} onClose={() => onDone(null)} />
    </>
  );
}
