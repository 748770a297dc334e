/** What every page does first: open the archive, learn the reader's settings, then draw. */
import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import { chooseLanguage, loadTexts } from '../../i18n/languages.ts';
import { type Speech, speak } from '../../i18n/translate.ts';
import { type Database, openDatabase } from '../../store/database.ts';
import { readSettings, type Settings } from '../../store/settings.ts';
import { useLive } from '../../store/use-live.ts';

/** What a page is handed. */
export interface PageContext {
  readonly db: Database;
  readonly settings: Settings;
  readonly speech: Speech;
  /** Epoch ms; moves every 30 s. */
  readonly now: number;
}

const PULSE_MS = 30_000;

/** Draws `page` into `#page`, again whenever settings change. */
export function mountPage(page: (context: PageContext) => ComponentChildren): void {
  const db = openDatabase();
  const root = document.getElementById('page');
  if (root !== null) render(<Page db={db} page={page} />, root);
}

function Page({ db, page }: { db: Database; page: (context: PageContext) => ComponentChildren }) {
  const live = useLive('settings', () => readSettings(db));
  const settings = live.state === 'ready' ? live.value : null;
  const speech = useSpeech(live.state === 'loading' ? null : (settings?.language ?? 'auto'));
  const now = useNow();
  useTheme(settings?.theme ?? null);
  if (speech === null) return null;
  if (live.state === 'broken') {
    return (
      <Notice
        isPage
        title={speech.t('page.broken')}
        hint={speech.t('page.broken.hint', { detail: live.detail })}
      />
    );
  }
  return settings === null ? null : page({ db, settings, speech, now });
}

/** The speech of the language set, once its texts are there; until then the one before. */
function useSpeech(setting: string | null): Speech | null {
  const [speech, setSpeech] = useState<Speech | null>(null);
  useEffect(() => {
    if (setting === null) return;
    const language = chooseLanguage(setting, navigator.languages);
    void loadTexts(language.key).then(texts => {
      document.documentElement.lang = language.key;
      document.documentElement.dir = language.direction;
      setSpeech(speak(language, texts));
    });
  }, [setting]);
  return speech;
}

function useTheme(theme: Settings['theme'] | null): void {
  useEffect(() => {
    if (theme !== null) document.documentElement.dataset.theme = theme;
  }, [theme]);
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), PULSE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
