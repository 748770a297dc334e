/** Shows one article on the reader page, marks it read, and loads its full text where that is allowed. */

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { type ArticleDetail, articleDetail } from '../../store/article-detail.ts';
import { useLive } from '../../store/use-live.ts';
import { BackLine } from '../lists/BackLine.tsx';
import { useLastVisit } from '../lists/use-last-visit.ts';
import { BrokenArchive } from '../shared/BrokenArchive.tsx';
import { lazy } from '../shared/lazy.tsx';
import { Notice } from '../shared/Notice.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { ReadingPage } from '../shared/ReadingPage.tsx';
import { routeHref } from '../shared/use-route.ts';
import { ArticleActions } from './ArticleActions.tsx';
import { ArticleView } from './ArticleView.tsx';
import { fillBody } from './fill-body.ts';
import { PreviousNext } from './PreviousNext.tsx';
import { playedOf } from './played-enclosures.ts';
import { shownArticle, textFactsOf } from './shown-article.ts';
import { TurnLinks } from './TurnLinks.tsx';
import { useBeside } from './use-beside.ts';

const ArticleEdits = lazy(async () => (await import('./ArticleEdits.tsx')).ArticleEdits);
const Enclosures = lazy(async () => (await import('./Enclosures.tsx')).Enclosures);
const FullText = lazy(async () => (await import('./FullText.tsx')).FullText);
const Related = lazy(async () => (await import('./Related.tsx')).Related);
const Keys = lazy(async () => (await import('../lists/Keys.tsx')).Keys);

/** The page of the article with `articleId`, or a notice where there is none. */
export function ArticlePage(context: PageContext<PageI18n> & { articleId: string }) {
  const { db, command, i18n, articleId } = context;
  const { t } = i18n;
  useLastVisit(context, 'reader');
  const live = useLive(`article ${articleId}`, () => articleDetail(db, articleId));
  const whole = live.state === 'ready' ? live.value : null;
  const isUnread = whole?.status?.read === 0;
  const [wasOpened, setOpened] = useState('');
  const headline = whole?.article.headline ?? null;

  useEffect(() => {
    if (whole === null || wasOpened === articleId) return;
    setOpened(articleId);
    if (isUnread) void command('markRead', { articleIds: [articleId], read: true });
  }, [articleId, whole, isUnread, wasOpened]);
  useEffect(() => {
    document.title = headline === null ? t('app.name') : `${headline} - ${t('app.name')}`;
    return () => {
      document.title = t('app.name');
    };
  }, [headline, t]);
  useEffect(() => {
    document.querySelector<HTMLElement>('.article-headline')?.focus({ preventScroll: true });
  }, [articleId, whole === null]);

  // The keys go on from one article to the next, also while that is read from the archive.
  return (
    <>
      {live.state === 'loading' ? (
        <ReadingPage />
      ) : live.state === 'broken' ? (
        <BrokenArchive i18n={i18n} detail={live.detail} />
      ) : whole === null ? (
        <Notice isPage title={t('article.missing')} hint={t('article.missing.hint')}>
          <BackLine i18n={i18n} />
        </Notice>
      ) : (
        <Reading {...context} whole={whole} />
      )}
      <Keys {...context} />
    </>
  );
}

function Reading({ whole, ...context }: PageContext<PageI18n> & { whole: ArticleDetail }) {
  const { i18n, settings, desk, now } = context;
  const beside = useBeside(context, whole.article);
  const { article, body, story } = whole;
  const { articleId } = article;
  const [settled, setSettled] = useState('');
  const isSettled = settled === articleId;
  const facts = useMemo(() => textFactsOf(whole), [articleId, article.bodyHash, body?.fullText]);
  const played = playedOf(body?.enclosures ?? []);
  return (
    <ReadingPage class="article-page">
      <BackLine i18n={i18n}>
        {beside !== null && <TurnLinks beside={beside} i18n={i18n} />}
      </BackLine>
      <ArticleView
        article={shownArticle(whole, facts, i18n, now)}
        type={{
          size: settings.articleSize,
          face: settings.articleFace,
          width: settings.articleWidth,
        }}
        fillBody={holder => fillBody(holder, whole, desk, i18n)}
        bodyKey={`${article.bodyHash} ${body?.fullText?.length ?? 0}`}
        isSettled={isSettled}
        i18n={i18n}
        now={now}
        story={{
          ...story,
          outlets: story.outlets.length,
          newCount: 0,
          href: routeHref({ view: 'story', what: story.storyId }),
        }}
        actions={<ArticleActions {...context} key={articleId} whole={whole} />}
      >
        {article.editedAt !== null && (
          <ArticleEdits key={`edits ${articleId}`} {...context} whole={whole} />
        )}
        <FullText
          key={articleId}
          desk={desk}
          i18n={i18n}
          whole={whole}
          onSettled={() => setSettled(articleId)}
        />
        {played.length > 0 && <Enclosures enclosures={played} i18n={i18n} />}
      </ArticleView>
      {isSettled && (
        <Related {...context} whole={whole}>
          {beside !== null && <PreviousNext beside={beside} i18n={i18n} />}
        </Related>
      )}
    </ReadingPage>
  );
}
