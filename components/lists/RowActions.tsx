/** Draws the buttons of a headline: save it, mute its source. */
import './row-actions.css';
import type { PageI18n } from '../../i18n/translate.ts';
import type { Headline } from './headline.ts';
import { MuteIcon, SaveIcon } from './row-icons.tsx';

interface RowActionsProps {
  readonly item: Headline;
  readonly i18n: PageI18n;
  readonly onSave: (item: Headline) => void;
  readonly onMute: (item: Headline) => void;
}

/** The buttons to save a headline and to mute its source. */
export function RowActions({ item, i18n, onSave, onMute }: RowActionsProps) {
  const { t } = i18n;
  const mute = t('tools.mute', { source: item.source });
  return (
    <span class="row-actions">
      <button
        type="button"
        class="icon-button"
        aria-pressed={item.isSaved}
        aria-label={`${t('article.save')}: ${item.headline}`}
        title={t(item.isSaved ? 'article.unsave' : 'article.save')}
        onClick={() => onSave(item)}
      >
        <SaveIcon />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={mute}
        title={mute}
        onClick={() => onMute(item)}
      >
        <MuteIcon />
      </button>
    </span>
  );
}
