/** Draws the tools of the popup and the side panel: search, "mark all as read" and shortcuts. */
import type { PageI18n } from '../../i18n/translate.ts';
import type { Headline } from '../lists/headline.ts';
import { Keys } from '../lists/Keys.tsx';
import { markAllRead } from '../lists/mark-all-read.ts';
import { SearchField } from '../search/SearchField.tsx';
import type { PageContext } from '../shared/page-context.ts';

interface PanelBarProps extends PageContext<PageI18n> {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** The headlines in the list. */
  readonly items: readonly Headline[];
}

/** The tools above the list of the popup or side panel. */
export function PanelBar({ words, onWords, items, ...context }: PanelBarProps) {
  const { i18n, command } = context;
  return (
    <>
      <SearchField value={words} i18n={i18n} onSearch={onWords} />
      {items.some(({ unreadIds }) => unreadIds.length > 0) && (
        <button type="button" class="button" onClick={() => markAllRead(items, i18n, command)}>
          {i18n.t('list.mark-read')}
        </button>
      )}
      <Keys {...context} />
    </>
  );
}
