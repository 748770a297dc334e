/** Draws a whole article: labels, headline, deck, byline, tools, body, and the way to the original. */
import './article.css';
import { ExternalLink, MessageSquare } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { displayHost } from '../../feed/display-host.ts';
import type { PageI18n } from '../../i18n/translate.ts';
import { textDirection } from '../../words/direction.ts';
import { isLongHeadline } from '../lists/headline.ts';
import { KickerChips } from '../lists/KickerChip.tsx';
import { StoryMark, type StoryMarkProps } from '../lists/StoryMark.tsx';
import { Icon } from '../shared/Icon.tsx';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleByline } from './ArticleByline.tsx';
import type { ShownArticle } from './shown-article.ts';

/** The reader's text settings; `size` is a factor. */
export interface ArticleType {
  readonly size: number;
  readonly face: 'serif' | 'sans';
  readonly width: 'narrow' | 'normal' | 'wide';
}

interface ArticleViewProps {
  readonly article: ShownArticle;
  /** Puts the cleaned body into `holder`; false where there is none. */
  readonly fillBody: (holder: HTMLElement) => boolean | Promise<boolean>;
  /** Changes when the body does. */
  readonly bodyKey: string;
  /** Whether no other body is on its way. */
  readonly isSettled: boolean;
  readonly type: ArticleType;
  readonly i18n: PageI18n;
  readonly now: number;
  /** The story that it is a part of. */
  readonly story: StoryMarkProps['story'];
  /** The tools of the article. */
  readonly actions: ComponentChildren;
  /** Drawn between the body and the link to the original. */
  readonly children?: ComponentChildren;
}

/** The article itself; all parts that need the store or the network are passed in. */
export function ArticleView(props: ArticleViewProps) {
  const { article, fillBody, bodyKey, isSettled, type, i18n, now, story, actions, children } =
    props;
  // What stands below a text is drawn after it, so that nothing moves.
  const [filled, setFilled] = useState('');
  const { t } = i18n;
  const { articleId, headline, deck, folder } = article;
  const language = article.language === null ? {} : { lang: article.language };
  const direction = textDirection(article.language, headline);
  const isLong = isLongHeadline(headline) ? ' is-long' : '';
  return (
    <article
      class={`article article-${type.face} article-${type.width}${isLong}`}
      data-article={articleId}
      style={{ '--article-size': String(type.size) }}
    >
      <header class="article-head" dir={direction}>
        <p class="article-thread">
          <KickerChips kickers={article.kickers} i18n={i18n} />
          {folder !== null && (
            <a class="article-folder" href={folder.href}>
              <bdi>{folder.name}</bdi>
            </a>
          )}
          <StoryMark story={story} i18n={i18n} />
        </p>
        <h1 class="article-headline" dir={direction} tabIndex={-1} {...language}>
          {headline}
        </h1>
        {deck !== null && (
          <p class="reading-deck" {...language}>
            {deck}
          </p>
        )}
        <ArticleByline article={article} i18n={i18n} now={now} />
      </header>
      <div class="article-actions">{actions}</div>
      <ArticleBody
        key={articleId}
        fillBody={fillBody}
        bodyKey={bodyKey}
        onFilled={() => setFilled(articleId)}
        absent={t('article.no-body')}
        language={article.language}
      />
      {filled === articleId && children}
      {filled === articleId && isSettled && <Ending article={article} i18n={i18n} />}
    </article>
  );
}

/** What stands below the text: the original, the comments, and when the article was first seen. */
function Ending({ article, i18n }: { readonly article: ShownArticle; readonly i18n: PageI18n }) {
  const { t } = i18n;
  const { link, comments, firstSeenAt } = article;
  return (
    <div class="article-ending">
      {link !== null && (
        <a class="article-original" href={link} rel="noreferrer noopener" target="_blank">
          <Icon icon={ExternalLink} isMirrored />
          <span>{t('article.original', { host: displayHost(link) })}</span>
        </a>
      )}
      {comments !== null && (
        <a class="article-comments" href={comments.href} rel="noreferrer noopener" target="_blank">
          <Icon icon={MessageSquare} />
          <span>
            {comments.count === null
              ? t('article.comments')
              : t('article.comments.count', { count: comments.count })}
          </span>
        </a>
      )}
      <time class="article-seen" dateTime={new Date(firstSeenAt).toISOString()}>
        {t('article.seen', { time: i18n.dateTime(firstSeenAt) })}
      </time>
    </div>
  );
}
