/** One article on the reader page; opening it marks it read, and its full text is loaded where that is allowed. */
import { useEffect, useState } from 'preact/hooks';
import { ArticleView } from '../../components/ArticleView.tsx';
import { lazily } from '../../components/lazily.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import { send } from '../../messages/send.ts';
import { feedTitle } from '../../store/feed-title.ts';
import { useLive } from '../../store/use-live.ts';
import { type WholeArticle, wholeArticle } from '../../store/whole-article.ts';
import { ArticleActions } from './ArticleActions.tsx';
import { createFetchDesk } from './desk.ts';
import { fillBody } from './fill-body.ts';
import type { PageContext } from './mount.tsx';
import { routeHref } from './use-route.ts';
import { useSince } from './use-since.ts';

const ArticleEdits = lazily(async () => (await import('./ArticleEdits.tsx')).ArticleEdits);
const Enclosures = lazily(async () => (await import('../../components/Enclosures.tsx')).Enclosures);
const FullText = lazily(async () => (await import('./FullText.tsx')).FullText);
const Turn = lazily(async () => (await import('./Turn.tsx')).Turn);
const Related = lazily(async () => (await import('./Related.tsx')).Related);
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
  const { db, speech, settings } = context;
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
        fillBody={place => fillBody(place, whole, createFetchDesk(db), speech)}
        bodyKey={`${article.bodyHash} ${body?.fullText?.length ?? 0}`}
        speech={speech}
        homeHref="#/"
        story={{
          ...whole.story,
          outlets: whole.story.outlets.length,
          newCount: 0,
          href: routeHref({ view: 'story', what: whole.story.storyId }),
        }}
        actions={<ArticleActions {...context} key={articleId} whole={whole} />}
      >
        {article.editedAt !== null && (
          <ArticleEdits key={`edits ${articleId}`} {...context} whole={whole} />
        )}
        <FullText key={articleId} db={db} speech={speech} whole={whole} />
        {played.length > 0 && <Enclosures enclosures={played} speech={speech} />}
      </ArticleView>
      <Turn {...context} article={article} />
      <Related {...context} whole={whole} />
      <Keys {...context} />
    </main>
  );
}
