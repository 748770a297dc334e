/** A field that searches as the reader types. */
import type { PageSpeech } from '../i18n/translate.ts';

export function SearchField({
  value,
  speech,
  onSearch,
}: {
  value: string;
  speech: PageSpeech;
  onSearch: (words: string) => void;
}) {
  return (
    <search class="search">
      <input
        type="search"
        value={value}
        aria-label={speech.t('search.label')}
        placeholder={speech.t('search.label')}
        onInput={event => onSearch(event.currentTarget.value)}
      />
    </search>
  );
}
