/** Draws headlines below an article: a row with pictures, and one without. */
import './related-news.css';
import type { PageI18n } from '../../i18n/translate.ts';
import { HeadlineItem } from '../lists/HeadlineItem.tsx';
import type { Headline } from '../lists/headline.ts';
import { Picture } from '../lists/Picture.tsx';
import { MIN_LARGE, type Pictures } from '../lists/use-pictures.ts';
import type { PageDesk } from '../shared/page-context.ts';
import { SectionTitle } from '../shared/SectionTitle.tsx';

interface RelatedNewsProps {
  /** The nearest first. */
  readonly items: readonly Headline[];
  readonly title: string;
  readonly pictures: { readonly desk: PageDesk; readonly shown: Pictures };
  readonly i18n: PageI18n;
  readonly now: number;
}

/** Headlines in one row. */
const ROW = 3;
/** The first with pictures, then the first without; nothing where there are no items. */
export function RelatedNews({ items, title, pictures, i18n, now }: RelatedNewsProps) {
  if (items.length === 0) return null;
  const pictured = items
    .filter(({ thumbnail }) => pictures.shown.has(thumbnail, MIN_LARGE))
    .slice(0, ROW);
  const others = items.filter(item => !pictured.includes(item));
  const bare = others.slice(0, pictured.length === ROW ? ROW : 2 * ROW - pictured.length);
  return (
    <section class="related" aria-labelledby="related-title">
      <SectionTitle id="related-title">{title}</SectionTitle>
      <ul>
        {[...pictured, ...bare].map(item => (
          <HeadlineItem
            key={item.articleId}
            item={item}
            i18n={i18n}
            now={now}
            heading="h3"
            hasDeck={false}
            picture={
              pictured.includes(item) && item.thumbnail !== null ? (
                <Picture
                  desk={pictures.desk}
                  url={item.thumbnail}
                  minWidth={MIN_LARGE}
                  onFail={pictures.shown.drop}
                />
              ) : null
            }
          />
        ))}
      </ul>
    </section>
  );
}
