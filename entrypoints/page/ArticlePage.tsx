/** One article on the reader page; opening it marks it read. */
import { useEffect } from 'preact/hooks';
import { cleanHtml } from '../../article/clean.ts';
import { markDateline } from '../../article/mark-dateline.ts';
import { ArticleView } from '../../components/ArticleView.tsx';
import { Notice } from '../../components/Notice.tsx';
import { send } from '../../messages/send.ts';
import { type WholeArticle, wholeArticle } from '../../store/articles.ts';
import { useLive } from '../../store/use-live.ts';
import type { PageContext } from './mount.tsx';

export function ArticlePage({ db, speech, articleId }: PageContext & { articleId: string }) {
  const { t } = speech;
  const live = useLive(`article ${articleId}`, () => wholeArticle(db, articleId));
  const whole = live.state === 'ready' ? live.value : null;
  const isUnread = whole?.status?.read === 0;
  const headline = whole?.article.headline ?? null;

  useEffect(() => {
    if (isUnread) void send('markRead', { articleIds: [articleId], read: true });
  }, [articleId, isUnread]);
  useEffect(() => {
    document.title = headline === null ? t('app.name') : `${headline} - ${t('app.name')}`;
    return () => {
      document.title = t('app.name');
    };
  }, [headline, t]);
  useEffect(() => {
    scrollTo(0, 0);
  }, [articleId]);

  if (live.state === 'loading') return <main class="reading" aria-busy="true" />;
  if (live.state === 'broken')
    return (
      <Notice title={t('page.broken')} hint={t('page.broken.hint', { detail: live.detail })} />
    );
  if (whole === null) {
    return (
      <Notice title={t('article.missing')} hint={t('article.missing.hint')}>
        <a href="#/">{t('article.back')}</a>
      </Notice>
    );
  }
  const { article, feed } = whole;
  return (
    <main class="reading">
      <ArticleView
        article={{
          ...article,
          headline: article.headline || article.deck || t('list.untitled'),
          source: feed?.title ?? '',
        }}
        renderBody={() => renderBody(whole)}
        bodyKey={article.bodyHash}
        speech={speech}
        homeHref="#/"
      />
    </main>
  );
}

function renderBody({ article, body }: WholeArticle): DocumentFragment | null {
  const html = body?.content ?? body?.summary ?? null;
  if (html === null) return null;
  const fragment = cleanHtml(html, article.link, window);
  markDateline(fragment);
  return fragment;
}
