/** The ticker's edition: the newest articles of the feeds in it, chosen and ordered as the reader wishes. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Headline } from '../../components/headline.ts';
import { type ListedArticle, newestArticles } from '../../store/articles.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../store/settings.ts';
import { useLive } from '../../store/use-live.ts';
import { toHeadlines } from './headlines.ts';
import type { PageContext } from './mount.tsx';

/** So many of the newest are chosen from; where the reader leaves some out, more are looked at. */
const CANDIDATES = 300;
const CANDIDATES_TO_CHOOSE = 1000;
const HOUR_MS = 3_600_000;
const WISHES = [
  'tickerOrder',
  'tickerMaxPerFeed',
  'tickerMaxAgeHours',
  'tickerShow',
  'tickerHide',
  'tickerFoldersOut',
] as const;

/** Tells the tickers of different wishes apart: another one begins anew, so that a change shows at once. */
export function editionKey(settings: Settings): string {
  return WISHES.map(key => settings[key]).join();
}

/** @param page The page that shows an article: `reader.html`, or '' for this one. null while loading. */
export function useEdition(
  { db, settings, speech, now }: PageContext,
  page: string,
): readonly Headline[] | null {
  const hasWishes = WISHES.some(key => `${settings[key]}` !== `${DEFAULT_SETTINGS[key]}`);
  const foldersOut = settings.tickerFoldersOut;
  const live = useLive(`ticker ${hasWishes} ${foldersOut.join('\n')}`, () =>
    newestArticles(db, hasWishes ? CANDIDATES_TO_CHOOSE : CANDIDATES, feed => {
      return feed.inTicker && !foldersOut.includes(feed.folder ?? '');
    }),
  );
  // The feeds are shuffled once, when the page is opened.
  const seed = useMemo(() => Math.floor(Math.random() * 0x7fffffff), []);
  const listed = live.state === 'ready' ? live.value : null;
  const chosen = useChosen(hasWishes ? listed : null, settings, Math.floor(now / HOUR_MS), seed);
  const shown = hasWishes ? chosen : listed;
  return useMemo(
    () => (shown === null ? null : toHeadlines(shown, speech, page)),
    [shown, speech, page],
  );
}

/** What the wishes leave of `listed`; the choosing is loaded only for readers who wish anything. */
function useChosen(
  listed: readonly ListedArticle[] | null,
  settings: Settings,
  hour: number,
  seed: number,
): readonly ListedArticle[] | null {
  const [chosen, setChosen] = useState<readonly ListedArticle[] | null>(null);
  useEffect(() => {
    if (listed === null) return;
    let isOver = false;
    void import('./apply-wishes.ts')
      .then(({ applyWishes }) => applyWishes(listed, settings, hour * HOUR_MS, seed))
      .then(result => {
        if (!isOver) setChosen(result);
      });
    return () => {
      isOver = true;
    };
  }, [listed, settings, hour, seed]);
  return chosen;
}
