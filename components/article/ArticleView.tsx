/** Draws a whole article: kicker, headline, byline, dateline, times, source, body, and the link to the original. */
import './article.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { displayHost } from '../../feed/display-host.ts';
import type { PageI18n } from '../../i18n/translate.ts';
import type { Kicker } from '../../model/kicker.ts';
import { readingSeconds } from '../../words/reading.ts';
import { KickerChip } from '../lists/KickerChip.tsx';
import { StoryMark, type StoryMarkProps } from '../lists/StoryMark.tsx';

/** An article as this view shows it. Instants are epoch ms. */
interface Article {
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

/** The reader's text settings; `size` is a factor. */
export interface ArticleType {
  readonly size: number;
  readonly face: 'serif' | 'sans';
  readonly width: 'narrow' | 'normal' | 'wide';
}

interface ArticleViewProps {
  readonly article: Article;
  /** Puts the cleaned body into `holder`; false where there is none. */
  readonly fillBody: (holder: HTMLElement) => boolean;
  /** Changes when the body does. */
  readonly bodyKey: string;
  readonly type: ArticleType;
  readonly i18n: PageI18n;
  /** The story that it is a part of. */
  readonly story: StoryMarkProps['story'];
  /** The buttons of the article. */
  readonly actions: ComponentChildren;
  /** Drawn between the body and the link to the original. */
  readonly children?: ComponentChildren;
}

/** The article itself; all parts that need the store or the network are passed in. */
export function ArticleView(props: ArticleViewProps) {
  const { article, fillBody, bodyKey, type, i18n, story, actions, children } = props;
  const { t } = i18n;
  const [minutes, setMinutes] = useState(0);
  const language = article.language === null ? {} : { lang: article.language };
  const host = article.link === null ? null : displayHost(article.link);
  return (
    <article
      class={`article article-${type.face} article-${type.width}`}
      data-article={article.articleId}
      style={{ '--article-size': String(type.size) }}
    >
      <header>
        <p class="article-thread">
          <KickerChip kicker={article.kicker} i18n={i18n} />
          <StoryMark story={story} i18n={i18n} />
        </p>
        <h1 class="article-headline" dir="auto" tabIndex={-1} {...language}>
          {article.headline}
        </h1>
        <p class="article-byline">
          {article.byline !== null && <bdi>{t('article.by', { name: article.byline })}</bdi>}
          <bdi class="article-source">{article.source}</bdi>
          {minutes > 0 && <span>{t('article.minutes', { count: minutes })}</span>}
        </p>
        <p class="article-times">
          {article.publishedAt !== null && (
            <Instant text="article.published" at={article.publishedAt} i18n={i18n} />
          )}
          {article.updatedAt !== null && article.updatedAt !== article.publishedAt && (
            <Instant text="article.updated" at={article.updatedAt} i18n={i18n} />
          )}
          <Instant text="article.seen" at={article.firstSeenAt} i18n={i18n} />
        </p>
        <div class="actions article-actions">{actions}</div>
      </header>
      <Body
        key={`${article.articleId} ${bodyKey}`}
        fillBody={fillBody}
        onFilled={text => setMinutes(Math.ceil(readingSeconds(text) / 60))}
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
  readonly i18n: PageI18n;
}

function Instant({ text, at, i18n }: InstantProps) {
  return (
    <time dateTime={new Date(at).toISOString()}>{i18n.t(text, { time: i18n.dateTime(at) })}</time>
  );
}

interface BodyProps extends Pick<ArticleViewProps, 'fillBody'> {
  /** Called with the text of the body. */
  readonly onFilled: (text: string) => void;
  readonly absent: string;
  readonly language: string | null;
}

/** The cleaned body. It is inserted as nodes, so that no text is parsed as markup. */
function Body({ fillBody, onFilled, absent, language }: BodyProps) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = holder.current;
    if (element !== null) onFilled(fillBody(element) ? (element.textContent ?? '') : '');
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
