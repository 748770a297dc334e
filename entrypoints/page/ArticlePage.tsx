/** One article on the reader page; opening it marks it read, and its full text is loaded where that is allowed. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ArticleView } from '../../components/ArticleView.tsx';
import { Enclosures } from '../../components/Enclosures.tsx';
import { lazily } from '../../components/lazily.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RelatedNews } from '../../components/RelatedNews.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import { send } from '../../messages/send.ts';
import { newestArticles } from '../../store/articles.ts';
import { feedTitle } from '../../store/feed-title.ts';
import { useLive } from '../../store/use-live.ts';
import { type WholeArticle, wholeArticle } from '../../store/whole-article.ts';
import { related } from '../../story/related.ts';
import { ArticleActions } from './ArticleActions.tsx';
import { createPollDesk } from './desk.ts';
import { FullText } from './FullText.tsx';
import { fillBody } from './fill-body.ts';
import { toHeadlines } from './headlines.ts';
import type { PageContext } from './mount.tsx';
import { Turn } from './Turn.tsx';
import { useSince } from './use-since.ts';

/** Among how many of the newest articles related ones are looked for, and how many are shown. */
const CANDIDATES = 500;
const RELATED = 5;

const Keys = lazily(async () => (await import('./Keys.tsx')).Keys);

export function ArticlePage(context: PageContext<PageSpeech> & { articleId: string }) {
  const { db, speech, articleId } = context;
  const { t } = speech;
  useSince(context, 'reader');
  const live = useLive(`article ${articleId}`, () => wholeArticle(db, articleId));
  const whole = live.state === 'ready' ? live.value : null;
  const isUnread = whole?.status?.read === 0;
  const [wasOpened, setOpened] = useState('');
  const headline = whole?.article.headline ?? null;

  useEffect(() => {
    if (whole === null || wasOpened === articleId) return;
    setOpened(articleId);
    if (isUnread) void send('markRead', { articleIds: [articleId], read: true });
  }, [articleId, whole, isUnread, wasOpened]);
  useEffect(() => {
    document.title = headline === null ? t('app.name') : `${headline} - ${t('app.name')}`;
    return () => {
      document.title = t('app.name');
    };
  }, [headline, t]);
  useEffect(() => {
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('.article-headline')?.focus({ preventScroll: true });
  }, [articleId, whole === null]);

  if (live.state === 'loading') return <main class="reading" aria-busy="true" />;
  if (live.state === 'broken')
    return (
      <Notice
        isPage
        title={t('page.broken')}
        hint={t('page.broken.hint', { detail: live.detail })}
      />
    );
  if (whole === null) {
    return (
      <Notice isPage title={t('article.missing')} hint={t('article.missing.hint')}>
        <a href="#/">{t('article.back')}</a>
      </Notice>
    );
  }
  return <Reading {...context} whole={whole} />;
}

function Reading({ whole, ...context }: PageContext<PageSpeech> & { whole: WholeArticle }) {
  const { db, speech, settings, now } = context;
  const { t } = speech;
  const { article, body, feed } = whole;
  const { articleId } = article;
  const played = (body?.enclosures ?? []).filter(
    ({ url, type }) => /^(audio|video)\//.test(type ?? '') && /^https?:/.test(url),
  );
  return (
    <main class="reading">
      <ArticleView
        article={{
          ...article,
          headline: article.headline || article.deck || t('list.untitled'),
          source: feedTitle(feed ?? undefined),
        }}
        type={{
          size: settings.articleSize,
          face: settings.articleFace,
          width: settings.articleWidth,
        }}
        fillBody={place => fillBody(place, whole, createPollDesk(db), speech)}
        bodyKey={`${article.bodyHash} ${body?.fullText?.length ?? 0}`}
        speech={speech}
        homeHref="#/"
        actions={<ArticleActions {...context} key={articleId} whole={whole} />}
      >
        <FullText key={articleId} db={db} speech={speech} whole={whole} />
        <Enclosures enclosures={played} speech={speech} />
      </ArticleView>
      <Turn {...context} article={article} />
      <Related db={db} speech={speech} now={now} whole={whole} />
      <Keys {...context} />
    </main>
  );
}

function Related({
  db,
  speech,
  now,
  whole,
}: {
  db: PageContext['db'];
  speech: PageSpeech;
  now: number;
  whole: WholeArticle;
}) {
  const live = useLive('candidates', () => newestArticles(db, CANDIDATES));
  const candidates = live.state === 'ready' ? live.value : null;
  // Comparing is the costly part, and the page is drawn again with every tick of its clock.
  const lines = useMemo(() => {
    const listed = new Map((candidates ?? []).map(line => [line.article.articleId, line]));
    const nearest = related(
      whole.article,
      [...listed.values()].map(({ article }) => article),
      RELATED,
    );
    return nearest.flatMap(({ articleId }) => listed.get(articleId) ?? []);
  }, [candidates, whole.article.articleId, whole.article.headline]);
  return <RelatedNews items={toHeadlines(lines, speech, '')} speech={speech} now={now} />;
}
