/** Draws the buttons of a headline: save it, mute its source. */
import './row-actions.css';
import { BellOff, Bookmark } from 'lucide';
import type { PageI18n } from '../../i18n/translate.ts';
import { IconButton } from '../shared/IconButton.tsx';
import type { Headline } from './headline.ts';

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
      <IconButton
        icon={Bookmark}
        label={t('article.save')}
        name={`${t('article.save')}: ${item.headline}`}
        isPressed={item.isSaved}
        onClick={() => onSave(item)}
      />
      <IconButton icon={BellOff} label={mute} onClick={() => onMute(item)} />
    </span>
  );
}
