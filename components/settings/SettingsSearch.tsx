/** Searches the settings page for a setting or a feed, and links to its sections. */
import './settings-search.css';
import { useEffect, useState } from 'preact/hooks';
import type { FullI18n } from '../../i18n/translate.ts';
import { showOnly } from './find-setting.ts';
import { headingId, SECTIONS } from './sections.ts';

/** The search field and the list of sections of the settings page. */
export function SettingsSearch({ i18n }: { readonly i18n: FullI18n }) {
  const { t } = i18n;
  const [words, setWords] = useState('');
  const [isAny, setAny] = useState(true);
  // After every rendering, because the list of feeds may change while the words stay.
  useEffect(() => setAny(showOnly(words)));
  return (
    <search class="finder">
      <input
        type="search"
        value={words}
        aria-label={t('settings.find')}
        placeholder={t('settings.find')}
        onInput={event => setWords(event.currentTarget.value)}
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
