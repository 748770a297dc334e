/** Other articles about the same, under an article. */
import type { PageSpeech } from '../i18n/translate.ts';
import { HeadlineLink } from './HeadlineLink.tsx';
import type { Headline } from './headline.ts';
import { KickerChip } from './KickerChip.tsx';

export function RelatedNews({
  items,
  speech,
  now,
}: {
  items: readonly Headline[];
  speech: PageSpeech;
  now: number;
}) {
  if (items.length === 0) return null;
  return (
    <section class="related" aria-labelledby="related-title">
      <h2 id="related-title">{speech.t('article.related')}</h2>
      <ul>
        {items.map(item => (
          <li key={item.articleId}>
            <KickerChip kicker={item.kicker} speech={speech} />{' '}
            <HeadlineLink item={item} onOpen={null} />
            <p class="headline-meta">
              <bdi class="headline-source">{item.source}</bdi>
              <span>{speech.age(item.at, now)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
