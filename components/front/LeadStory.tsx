/** Draws the lead of the front page and the reason why it leads. */
import './lead-story.css';
import type { ComponentChild } from 'preact';
import type { PageI18n } from '../../i18n/translate.ts';
import type { OtherReport } from '../../store/other-reports.ts';
import type { LeadReason } from '../../story/lead.ts';
import { textDirection } from '../../words/direction.ts';
import { HeadlineItem } from '../lists/HeadlineItem.tsx';
import type { Headline } from '../lists/headline.ts';
import { routeHref } from '../shared/use-route.ts';

interface LeadStoryProps {
  readonly item: Headline;
  readonly reason: LeadReason;
  readonly picture: ComponentChild;
  /** What other outlets write about it. */
  readonly also: readonly OtherReport[];
  readonly i18n: PageI18n;
  readonly now: number;
}

/** The lead with its picture, headline, deck and reason. */
export function LeadStory({ item, reason, picture, also, i18n, now }: LeadStoryProps) {
  return (
    <HeadlineItem
      as="article"
      level="lead"
      item={item}
      i18n={i18n}
      now={now}
      picture={picture}
      actions={
        <details class="why">
          <summary>{i18n.t('front.why')}</summary>
          <p>{whyText(reason, i18n)}</p>
        </details>
      }
    >
      {also.length > 0 && (
        <ul class="lead-also">
          {also.map(({ article, source }) => (
            <li key={article.articleId} dir={textDirection(article.language, article.headline)}>
              <a
                data-article={article.articleId}
                href={routeHref({ view: 'article', what: article.articleId })}
                {...(article.language === null ? {} : { lang: article.language })}
              >
                {article.headline}
              </a>
              <span>
                <bdi>{source}</bdi> <span>{i18n.shortAge(article.sortAt, now)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </HeadlineItem>
  );
}

function whyText(reason: LeadReason, { t }: PageI18n): string {
  return 'count' in reason
    ? t(`front.why.${reason.code}`, { count: reason.count })
    : t(`front.why.${reason.code}`);
}
