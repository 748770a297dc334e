/** Draws the articles of the same story and the background articles about the same people and places. */
import './related-news.css';
import type { PageI18n } from '../../i18n/translate.ts';
import { HeadlineLink } from '../lists/HeadlineLink.tsx';
import type { Headline } from '../lists/headline.ts';
import { KickerChips } from '../lists/KickerChip.tsx';

interface RelatedNewsProps {
  readonly sameStory: readonly Headline[];
  readonly background: readonly Headline[];
  /** The address of the story's timeline. */
  readonly storyHref: string;
  readonly i18n: PageI18n;
  readonly now: number;
}

/** Both lists of related articles; a list without articles is left out. */
export function RelatedNews({ sameStory, background, storyHref, i18n, now }: RelatedNewsProps) {
  const { t } = i18n;
  if (sameStory.length + background.length === 0) return null;
  const list = (items: readonly Headline[]) => (
    <ul>
      {items.map(item => (
        <li key={item.articleId}>
          <KickerChips kickers={item.chips} i18n={i18n} />{' '}
          <HeadlineLink item={item} onOpen={null} />
          <p class="headline-meta">
            <bdi class="headline-source">{item.source}</bdi>
            <span>{i18n.age(item.at, now)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
  return (
    <section class="related" aria-labelledby="related-title">
      <h2 id="related-title">{t('article.related')}</h2>
      {sameStory.length > 0 && (
        <>
          <h3 class="related-kind">
            {t('related.same')}
            <a href={storyHref}>{t('story.open')}</a>
          </h3>
          {list(sameStory)}
        </>
      )}
      {background.length > 0 && (
        <>
          {sameStory.length > 0 && <h3 class="related-kind">{t('related.background')}</h3>}
          {list(background)}
        </>
      )}
    </section>
  );
}
