/** Selects and orders the stories for the ticker by the reader's filters. */

import { useEffect, useMemo, useState } from 'preact/hooks';
import { HOUR_MS } from '../../model/durations.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings.ts';
import { type ListedStory, newestStories } from '../../store/story-lines.ts';
import { useLive } from '../../store/use-live.ts';
import type { Headline } from '../lists/headline.ts';
import { toHeadlines } from '../lists/to-headlines.ts';
import type { PageContext } from '../shared/page-context.ts';

/** Articles that the edition is chosen from: more where the reader filters. */
const CANDIDATES = 300;
const CANDIDATES_TO_CHOOSE = 1000;
const FILTERS = [
  'tickerOrder',
  'tickerMaxPerFeed',
  'tickerMaxAgeHours',
  'tickerShow',
  'tickerHide',
  'tickerFoldersOut',
] as const;

/** The headlines of the ticker; where `key` changes, the strip starts again from the beginning. */
interface Edition {
  readonly key: string;
  readonly items: readonly Headline[];
}

/** The chosen lines, and the filters that they were chosen by. */
interface Chosen {
  readonly key: string;
  readonly lines: readonly ListedStory[];
}

/**
 * @param page The page that shows an article: `reader.html`, or '' for this one.
 * @param since The reader's last visit, epoch ms, or null.
 * @returns null while loading.
 */
export function useEdition(
  { db, desk, settings, i18n, now }: PageContext,
  page: string,
  since: number | null,
): Edition | null {
  const key = FILTERS.map(filter => settings[filter]).join('\n');
  const isFiltered = key !== FILTERS.map(filter => DEFAULT_SETTINGS[filter]).join('\n');
  const foldersOut = settings.tickerFoldersOut;
  const live = useLive(`ticker ${isFiltered} ${foldersOut.join('\n')}`, () =>
    newestStories(
      db,
      isFiltered ? CANDIDATES_TO_CHOOSE : CANDIDATES,
      feed => feed.inTicker && !foldersOut.includes(feed.folder ?? ''),
    ),
  );
  // The feeds are shuffled once, when the page is opened.
  const seed = useMemo(() => Math.floor(desk.random() * 0x7fffffff), []);
  const listed = live.state === 'ready' ? live.value : null;
  const hour = Math.floor(now / HOUR_MS);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    if (listed === null) return;
    let isOver = false;
    void chosenLines(isFiltered, listed, settings, hour * HOUR_MS, seed).then(lines => {
      if (!isOver) setChosen({ key, lines });
    });
    return () => {
      isOver = true;
    };
  }, [listed, key, hour]);
  return useMemo(
    () =>
      chosen === null
        ? null
        : {
            key: chosen.key,
            items: toHeadlines(chosen.lines, { i18n, now: desk.now(), page, since }),
          },
    [chosen, i18n, page, since],
  );
}

/** The lines of `listed` that pass the filters; their code is loaded only for readers who filter. */
async function chosenLines(
  isFiltered: boolean,
  listed: readonly ListedStory[],
  settings: Settings,
  now: number,
  seed: number,
): Promise<readonly ListedStory[]> {
  if (!isFiltered) return listed;
  const { filterEdition } = await import('./filter-edition.ts');
  return filterEdition(listed, settings, now, seed);
}
