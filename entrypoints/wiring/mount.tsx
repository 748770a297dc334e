/** Mounts a page: opens the database, loads the reader's settings and texts, then draws. */
import { BrokenArchive } from '../../components/shared/BrokenArchive.tsx';
import '../../components/shared/page.css';
import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SourceIcons } from '../../components/lists/SourceIcons.tsx';
import { Notice } from '../../components/shared/Notice.tsx';
import { OpeningNotice } from '../../components/shared/OpeningNotice.tsx';
import { PageFrame } from '../../components/shared/PageFrame.tsx';
import type { PageContext, PageDesk } from '../../components/shared/page-context.ts';
import { loadGlanceTexts } from '../../i18n/glance-texts.ts';
import { chooseLanguage, type Language } from '../../i18n/languages.ts';
import { createI18n, type I18n } from '../../i18n/translate.ts';
import type { Settings } from '../../model/settings.ts';
import { type Database, openDatabase, watchObstacles } from '../../store/database.ts';
import { readSettings } from '../../store/settings.ts';
import { SightContext, useLive } from '../../store/use-live.ts';
import { createPageDesk } from './page-desk.ts';
import { PAGE_SIGHT } from './page-sight.ts';

const PULSE_MS = 30_000;
/** How long a page stays empty while its database opens, before it says so. */
const PATIENCE_MS = 5000;

/** Draws `page` into `#page`, again whenever settings change. */
export function mountPage(page: (context: PageContext) => ComponentChildren): void {
  mount(page, async language => createI18n(language, await loadGlanceTexts(language.key)));
}

interface PageProps<Loaded extends I18n> {
  readonly desk: PageDesk;
  readonly page: (context: PageContext<Loaded>) => ComponentChildren;
  readonly load: (language: Language) => Promise<Loaded>;
}

/** The same for a page that speaks more than what is glanced at. */
export function mount<Loaded extends I18n>(
  page: PageProps<Loaded>['page'],
  load: PageProps<Loaded>['load'],
): void {
  const desk = createPageDesk(openDatabase());
  // Asked for while the database opens, so that no headline is drawn in another font first.
  void document.fonts?.load('1em "Newsline Serif"').catch(() => {});
  const root = document.getElementById('page');
  if (root !== null) render(<Page desk={desk} page={page} load={load} />, root);
}

function Page<Loaded extends I18n>({ desk, page, load }: PageProps<Loaded>) {
  const { db } = desk;
  const live = useLive('settings', () => readSettings(db));
  const settings = live.state === 'ready' ? live.value : null;
  const obstacle = useObstacle(db, live.state === 'loading');
  const isWaiting = live.state === 'loading' && obstacle === null;
  const i18n = useI18n(load, isWaiting ? null : (settings?.language ?? 'auto'));
  const now = useNow(desk.now);
  useTheme(settings?.theme ?? null);
  if (i18n === 'failed') return <WithoutTexts onReload={desk.reload} />;
  if (i18n === null) return null;
  if (obstacle !== null)
    return <OpeningNotice reason={obstacle} i18n={i18n} onReload={desk.reload} />;
  if (live.state === 'broken') {
    return <BrokenArchive i18n={i18n} detail={live.detail} />;
  }
  return settings === null ? null : (
    <SightContext.Provider value={PAGE_SIGHT}>
      <SourceIcons db={db}>
        <PageFrame db={db} settings={settings} i18n={i18n} now={now} desk={desk} page={page} />
      </SourceIcons>
    </SightContext.Provider>
  );
}

/** A page whose texts cannot be loaded has no words: the name, and a way to try again. */
function WithoutTexts({ onReload }: { readonly onReload: () => void }) {
  return (
    <Notice isPage title="Newsline">
      <button type="button" class="button" aria-label="Newsline" onClick={onReload}>
        ↻
      </button>
    </Notice>
  );
}

/** The texts of the language set, once its texts are there; until then the one before. */
function useI18n<Loaded extends I18n>(
  load: (language: Language) => Promise<Loaded>,
  setting: string | null,
): Loaded | 'failed' | null {
  const [i18n, setI18n] = useState<Loaded | 'failed' | null>(null);
  useEffect(() => {
    if (setting === null) return;
    const language = chooseLanguage(setting, navigator.languages);
    let isOver = false;
    void Promise.all([load(language), loadFont(language)]).then(
      ([loaded]) => {
        // A language that was chosen later stands, also where its texts came sooner.
        if (isOver) return;
        document.documentElement.lang = language.key.replace('_', '-');
        document.documentElement.dir = language.direction;
        setI18n(() => loaded);
      },
      cause => {
        // biome-ignore lint/suspicious/noConsole: an unexpected failure must be findable.
        console.error('Newsline: the texts could not be loaded', cause);
        setI18n(before => before ?? 'failed');
      },
    );
    return () => {
      isOver = true;
    };
  }, [load, setting]);
  return i18n;
}

/** The bundled fonts of scripts that a system may lack, with a letter of each. */
const FONTS: Partial<Record<Language['key'], readonly [family: string, letter: string]>> = {
  km: ['Newsline Khmer', 'ក'],
  ar: ['Newsline Naskh', 'ا'],
};

/** Loads the font of the page's own words: Chromium may leave those as boxes that it drew before the font was there. */
async function loadFont({ key }: Language): Promise<void> {
  const [family, letter] = FONTS[key] ?? [];
  if (family === undefined) return;
  await document.fonts?.load(`1em "${family}"`, letter).catch(() => {});
}

/** What keeps the page from its database; `slow` ends when the database opens after all. */
function useObstacle(db: Database, isLoading: boolean): 'slow' | 'outdated' | null {
  const [isSlow, setSlow] = useState(false);
  const [isOutdated, setOutdated] = useState(false);
  useEffect(
    () =>
      watchObstacles(db, obstacle => (obstacle === 'blocked' ? setSlow(true) : setOutdated(true))),
    [db],
  );
  useEffect(() => {
    if (!isLoading) return;
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isLoading]);
  return isOutdated ? 'outdated' : isSlow && isLoading ? 'slow' : null;
}

function useTheme(theme: Settings['theme'] | null): void {
  useEffect(() => {
    if (theme !== null) document.documentElement.dataset.theme = theme;
  }, [theme]);
}

function useNow(clock: () => number): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), PULSE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
