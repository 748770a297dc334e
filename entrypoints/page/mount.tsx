/** What every page does first: open the archive, learn the reader's settings, then draw. */
import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import { chooseLanguage, type Language, loadTexts } from '../../i18n/languages.ts';
import { type Speech, speak } from '../../i18n/translate.ts';
import { type Database, openDatabase } from '../../store/database.ts';
import { readSettings, type Settings } from '../../store/settings.ts';
import { useLive } from '../../store/use-live.ts';

/** What a page is handed. */
export interface PageContext<Spoken extends Speech = Speech> {
  readonly db: Database;
  readonly settings: Settings;
  readonly speech: Spoken;
  /** Epoch ms; moves every 30 s. */
  readonly now: number;
}

const PULSE_MS = 30_000;

/** Draws `page` into `#page`, again whenever settings change. */
export function mountPage(page: (context: PageContext) => ComponentChildren): void {
  mount(page, async language => speak(language, await loadTexts(language.key)));
}

interface PageProps<Spoken extends Speech> {
  readonly db: Database;
  readonly page: (context: PageContext<Spoken>) => ComponentChildren;
  readonly load: (language: Language) => Promise<Spoken>;
}

/** The same for a page that speaks more than what is glanced at. */
export function mount<Spoken extends Speech>(
  page: PageProps<Spoken>['page'],
  load: PageProps<Spoken>['load'],
): void {
  const db = openDatabase();
  const root = document.getElementById('page');
  if (root !== null) render(<Page db={db} page={page} load={load} />, root);
}

function Page<Spoken extends Speech>({ db, page, load }: PageProps<Spoken>) {
  const live = useLive('settings', () => readSettings(db));
  const settings = live.state === 'ready' ? live.value : null;
  const speech = useSpeech(load, live.state === 'loading' ? null : (settings?.language ?? 'auto'));
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
function useSpeech<Spoken extends Speech>(
  load: (language: Language) => Promise<Spoken>,
  setting: string | null,
): Spoken | null {
  const [speech, setSpeech] = useState<Spoken | null>(null);
  useEffect(() => {
    if (setting === null) return;
    const language = chooseLanguage(setting, navigator.languages);
    void load(language).then(loaded => {
      document.documentElement.lang = language.key.replace('_', '-');
      document.documentElement.dir = language.direction;
      setSpeech(() => loaded);
    });
  }, [load, setting]);
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
