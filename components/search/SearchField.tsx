/** Draws a field that searches while the reader types. */
import './search-field.css';
import { Search } from 'lucide';
import type { I18n } from '../../i18n/translate.ts';
import { Icon } from '../shared/Icon.tsx';

/** The search field; every change is passed to `onSearch`, and Escape to `onClose`. */
export function SearchField({
  value,
  i18n,
  onSearch,
  onClose,
}: {
  value: string;
  i18n: I18n;
  onSearch: (words: string) => void;
  onClose?: () => void;
}) {
  return (
    <search class="search">
      <Icon icon={Search} />
      <input
        type="search"
        value={value}
        aria-label={i18n.t('search.label')}
        placeholder={i18n.t('search.label')}
        onKeyDown={event => {
          if (event.key !== 'Escape' || event.isComposing || onClose === undefined) return;
          // The browser would close the popup.
          event.preventDefault();
          onClose();
        }}
        onInput={event => onSearch(event.currentTarget.value)}
      />
    </search>
  );
}
