/** The ticker's edition: the newest articles of the feeds in it, chosen and ordered as the reader wishes. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Headline } from '../../components/headline.ts';
import { type ListedArticle, newestArticles } from '../../store/articles.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../store/settings.ts';
import { useLive } from '../../store/use-live.ts';
import type { chooseEdition } from '../../story/edition.ts';
import { isBreaking } from '../../story/kicker.ts';
import { toHeadlines } from './headlines.ts';
import type { PageContext } from './mount.tsx';

/** So many of the newest are chosen from; older ones have had their time in the strip. */
const CANDIDATES = 300;
const HOUR_MS = 3_600_000;
const WISHES = [
  'tickerOrder',
  'tickerMaxPerFeed',
  'tickerMaxAgeHours',
  'tickerShow',
  'tickerHide',
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
  const live = useLive('ticker', () => newestArticles(db, CANDIDATES, true));
  // The feeds are shuffled once, when the page is opened.
  const seed = useMemo(() => Math.floor(Math.random() * 0x7fffffff), []);
  const choose = useChooser(settings);
  const listed = live.state === 'ready' ? live.value : null;
  return useMemo(() => {
    if (listed === null || choose === 'loading') return null;
    const chosen = choose === null ? listed : applied(choose, listed, settings, now, seed);
    return toHeadlines(chosen, speech, page);
  }, [listed, choose, settings, speech, page, Math.floor(now / HOUR_MS)]);
}

/** Loads the choosing for readers who wish anything; null where everything is shown, the newest first. */
function useChooser(settings: Settings): typeof chooseEdition | 'loading' | null {
  const [loaded, setLoaded] = useState<{ choose: typeof chooseEdition } | null>(null);
  const isWanted = WISHES.some(key => settings[key] !== DEFAULT_SETTINGS[key]);
  useEffect(() => {
    if (isWanted)
      void import('../../story/edition.ts').then(({ chooseEdition: choose }) =>
        setLoaded({ choose }),
      );
  }, [isWanted]);
  if (!isWanted) return null;
  return loaded?.choose ?? 'loading';
}

function applied(
  choose: typeof chooseEdition,
  listed: readonly ListedArticle[],
  settings: Settings,
  now: number,
  seed: number,
): readonly ListedArticle[] {
  const wishes = {
    order: settings.tickerOrder,
    maxPerFeed: settings.tickerMaxPerFeed,
    maxAgeHours: settings.tickerMaxAgeHours,
    show: settings.tickerShow,
    hide: settings.tickerHide,
  };
  return choose(listed.map(toCandidate), wishes, now, seed).map(({ line }) => line);
}

function toCandidate(line: ListedArticle) {
  const { articleId, feedId, headline, kicker, sortAt } = line.article;
  return { articleId, feedId, headline, at: sortAt, isBreaking: isBreaking(kicker), line };
}
