/** Draws a field that searches while the reader types. */
import './search-field.css';
import { Search } from 'lucide';
import type { PageI18n } from '../../i18n/translate.ts';
import { Icon } from '../shared/Icon.tsx';

/** The search field; every change is passed to `onSearch`. */
export function SearchField({
  value,
  i18n,
  onSearch,
}: {
  value: string;
  i18n: PageI18n;
  onSearch: (words: string) => void;
}) {
  return (
    <search class="search">
      <Icon icon={Search} />
      <input
        type="search"
        value={value}
        aria-label={i18n.t('search.label')}
        placeholder={i18n.t('search.label')}
        onInput={event => onSearch(event.currentTarget.value)}
      />
    </search>
  );
}
