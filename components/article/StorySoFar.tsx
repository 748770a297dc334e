/** Draws the newest lines of the story that the open article is a part of. */
import './story-so-far.css';
import type { PageI18n } from '../../i18n/translate.ts';
import { HeadlineLink } from '../lists/HeadlineLink.tsx';
import type { Headline } from '../lists/headline.ts';
import { SourceName } from '../lists/SourceName.tsx';
import { SectionTitle } from '../shared/SectionTitle.tsx';

interface StorySoFarProps {
  /** The newest first; none draws nothing. */
  readonly items: readonly Headline[];
  /** The open article. */
  readonly articleId: string;
  readonly size: { readonly count: number; readonly outlets: number };
  /** The address of the story's timeline. */
  readonly storyHref: string;
  readonly i18n: PageI18n;
  readonly now: number;
}

/** The story so far; the open article stands in it without a link. */
export function StorySoFar({ items, articleId, size, storyHref, i18n, now }: StorySoFarProps) {
  const { t } = i18n;
  if (items.length === 0) return null;
  return (
    <section class="story-so-far" aria-labelledby="story-so-far">
      <SectionTitle
        id="story-so-far"
        href={storyHref}
        more={t('story.size', {
          articles: t('story.articles', { count: size.count }),
          outlets: t('story.outlets', { count: size.outlets }),
        })}
      >
        {t('article.story-so-far')}
      </SectionTitle>
      <ol>
        {items.map(item => (
          <li
            key={item.articleId}
            class="story-line"
            aria-current={item.articleId === articleId ? 'true' : undefined}
          >
            <time dateTime={new Date(item.at).toISOString()} title={i18n.dateTime(item.at)}>
              {i18n.shortAge(item.at, now)}
            </time>
            <div dir={item.direction}>
              {item.articleId === articleId ? (
                <span
                  class="story-line-here"
                  {...(item.language === null ? {} : { lang: item.language })}
                >
                  {item.headline}
                </span>
              ) : (
                <HeadlineLink item={item} onOpen={null} />
              )}
              <SourceName feedId={item.feedId} name={item.source} href={item.sourceHref} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
