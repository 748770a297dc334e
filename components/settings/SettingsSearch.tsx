/** Searches the settings page for a setting or a feed, and links to its sections. */
import './settings-search.css';
import type { FullI18n } from '../../i18n/translate.ts';
import { headingId, SECTIONS } from './sections.ts';

interface SettingsSearchProps {
  readonly words: string;
  /** Whether anything on the page has the words. */
  readonly isAny: boolean;
  readonly i18n: FullI18n;
  readonly onWords: (words: string) => void;
}

/** The search field and the list of sections of the settings page. */
export function SettingsSearch({ words, isAny, i18n: { t }, onWords }: SettingsSearchProps) {
  return (
    <search class="finder">
      <input
        type="search"
        value={words}
        aria-label={t('settings.find')}
        placeholder={t('settings.find')}
        onInput={event => onWords(event.currentTarget.value)}
      />
      {!isAny && (
        <p class="quiet" role="status">
          {t('settings.find.none')}
        </p>
      )}
      <nav aria-label={t('settings.groups')}>
        {SECTIONS.map(([name, title]) => (
          <button
            key={name}
            type="button"
            class="link-button"
            onClick={() => document.getElementById(headingId(name))?.scrollIntoView()}
          >
            {t(title)}
          </button>
        ))}
      </nav>
    </search>
  );
}
