/** Loads the full text of an article whose feed gives a summary only, and asks for access to its site if needed. */
import './full-text.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { isSummaryOnly } from '../../feed/summary.ts';
import type { PageI18n } from '../../i18n/translate.ts';
import type { ArticleDetail } from '../../store/article-detail.ts';
import { sitesBeside } from '../../store/feed-sites.ts';
import { keptPage } from '../../store/raw-pages.ts';
import type { PageContext } from '../shared/page-context.ts';
import { refusalText } from '../shared/use-command.ts';
import type { LoadFailure } from './load-full-text.ts';

type Loading =
  | { readonly state: 'idle' | 'ask' | 'loading' }
  | { readonly state: 'failed'; readonly reason: string };

interface FullTextProps extends Pick<PageContext<PageI18n>, 'desk' | 'i18n'> {
  readonly whole: ArticleDetail;
  /** Called when no other text comes by itself. */
  readonly onSettled: () => void;
}

/** The button, the progress and the failure of loading the full text; nothing where the text is complete. */
export function FullText({ desk, i18n, whole, onSettled }: FullTextProps) {
  const { article, body, feed } = whole;
  const [loading, setLoading] = useState<Loading>({ state: 'idle' });
  const { link, articleId } = article;
  const isPartial = useMemo(
    () => body !== null && body.fullText === null && isSummaryOnly(body),
    [article.bodyHash, body?.fullText === null],
  );
  const isWanted = link !== null && isPartial;
  const load = async (url: string) => {
    setLoading({ state: 'loading' });
    try {
      const { loadFullText } = await import('./load-full-text.ts');
      const failure = await loadFullText(desk, articleId, url);
      if (failure === null) setLoading({ state: 'idle' });
      else setLoading({ state: 'failed', reason: await failureText(failure, i18n) });
    } catch (cause) {
      // biome-ignore lint/suspicious/noConsole: an unexpected failure must be findable.
      console.error('Newsline: the full article could not be loaded', cause);
      setLoading({ state: 'failed', reason: i18n.t('command.failed') });
    }
  };
  useEffect(() => {
    if (!isWanted || link === null) return;
    void isAtHand(desk, articleId, link)
      .catch(() => false)
      .then(isThere => (isThere ? load(link) : setLoading({ state: 'ask' })));
  }, [articleId, isWanted]);
  const isSettled = !isWanted || loading.state === 'ask' || loading.state === 'failed';
  useEffect(() => {
    if (isSettled) onSettled();
  }, [articleId, isSettled]);
  if (!isWanted || link === null || loading.state === 'idle') return null;
  const { t } = i18n;
  const { host } = new URL(link);
  if (loading.state === 'loading') {
    return (
      <p class="full-text quiet" role="status">
        {t('article.loading', { host })}
      </p>
    );
  }
  const askAndLoad = () => {
    const asked = desk.requestAccess([link, ...(feed === null ? [] : sitesBeside(feed))]);
    void asked.then(isGranted => (isGranted ? load(link) : undefined));
  };
  return (
    <div class="full-text" role="status">
      {loading.state === 'failed' && (
        <p class="error">{t('article.load-failed', { reason: loading.reason })}</p>
      )}
      <button type="button" class="button" onClick={askAndLoad}>
        {t('article.load', { host })}
      </button>
    </div>
  );
}

/** Whether the page may be requested, or was prefetched. */
async function isAtHand(
  { db, mayFetch }: PageContext['desk'],
  articleId: string,
  link: string,
): Promise<boolean> {
  return (await mayFetch(link)) || (await keptPage(db, articleId)) !== null;
}

/** What went wrong; the texts of problems are loaded only when there is one. */
async function failureText(failure: LoadFailure, i18n: PageI18n): Promise<string> {
  if (failure.code === 'not-extracted') return i18n.t('article.not-extracted');
  if (failure.code === 'not-kept') return refusalText(failure.refusal, i18n.t);
  const [{ problemText }, { loadFullI18n }] = await Promise.all([
    import('../follow/problem-text.ts'),
    import('../../i18n/all-texts.ts'),
  ]);
  return problemText(failure, await loadFullI18n(i18n.language));
}
