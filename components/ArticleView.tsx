/** One article, whole: headline, kicker, dateline, byline, times, source, body, and the way to the original. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Speech } from '../i18n/translate.ts';
import type { Kicker } from '../story/kicker.ts';
import { KickerChip } from './KickerChip.tsx';

/** An article as this view shows it. Instants are epoch ms. */
export interface Article {
  readonly articleId: string;
  readonly headline: string;
  readonly kicker: Kicker | null;
  readonly byline: string | null;
  readonly source: string;
  readonly language: string | null;
  readonly link: string | null;
  readonly publishedAt: number | null;
  readonly updatedAt: number | null;
  readonly firstSeenAt: number;
}

export interface ArticleViewProps {
  readonly article: Article;
  /** Puts the cleaned body into its place; false where there is none. */
  readonly fillBody: (place: HTMLElement) => boolean;
  /** Changes when the body does. */
  readonly bodyKey: string;
  readonly speech: Speech;
  /** The address of the page with all news. */
  readonly homeHref: string;
  /** What the reader can do with the article. */
  readonly actions: ComponentChildren;
  /** What stands between body and original. */
  readonly children?: ComponentChildren;
}

export function ArticleView({
  article,
  fillBody,
  bodyKey,
  speech,
  homeHref,
  actions,
  children,
}: ArticleViewProps) {
  const { t } = speech;
  const language = article.language === null ? {} : { lang: article.language };
  const host = article.link === null ? null : (URL.parse(article.link)?.host ?? null);
  return (
    <article class="article">
      <nav class="article-nav">
        <a href={homeHref}>{t('article.back')}</a>
      </nav>
      <header>
        <KickerChip kicker={article.kicker} speech={speech} />
        <h1 class="article-headline" dir="auto" tabIndex={-1} {...language}>
          {article.headline}
        </h1>
        <p class="article-byline">
          {article.byline !== null && <bdi>{t('article.by', { name: article.byline })}</bdi>}
          <bdi class="headline-source">{article.source}</bdi>
        </p>
        <p class="article-times">
          {article.publishedAt !== null && (
            <Instant text="article.published" at={article.publishedAt} speech={speech} />
          )}
          {article.updatedAt !== null && article.updatedAt !== article.publishedAt && (
            <Instant text="article.updated" at={article.updatedAt} speech={speech} />
          )}
          <Instant text="article.seen" at={article.firstSeenAt} speech={speech} />
        </p>
        <div class="actions article-actions">{actions}</div>
      </header>
      <Body
        key={`${article.articleId} ${bodyKey}`}
        fillBody={fillBody}
        absent={t('article.no-body')}
        language={article.language}
      />
      {children}
      {article.link !== null && host !== null && (
        <p class="article-original">
          <a href={article.link} rel="noreferrer noopener" target="_blank">
            {t('article.original', { host })}
          </a>
        </p>
      )}
    </article>
  );
}

interface InstantProps {
  readonly text: 'article.published' | 'article.updated' | 'article.seen';
  readonly at: number;
  readonly speech: Speech;
}

function Instant({ text, at, speech }: InstantProps) {
  return (
    <time dateTime={new Date(at).toISOString()}>
      {speech.t(text, { time: speech.dateTime(at) })}
    </time>
  );
}

/** The cleaned body. Its nodes are put in as they are: there is no way here for text to become markup. */
function Body({
  fillBody,
  absent,
  language,
}: {
  fillBody: ArticleViewProps['fillBody'];
  absent: string;
  language: string | null;
}) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (holder.current !== null) fillBody(holder.current);
  }, []);
  return (
    <div
      ref={holder}
      class="article-body"
      dir="auto"
      {...(language === null ? {} : { lang: language })}
    >
      <p class="quiet">{absent}</p>
    </div>
  );
}
