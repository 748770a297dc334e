/** Draws the unread breaking news at the top of the front page. */
import './breaking-strip.css';
import type { PageI18n } from '../../i18n/translate.ts';
import { HeadlineLink } from '../lists/HeadlineLink.tsx';
import type { Headline } from '../lists/headline.ts';
import { KickerChips } from '../lists/KickerChip.tsx';

interface BreakingStripProps {
  /** Not empty; the newest first. */
  readonly items: readonly Headline[];
  readonly i18n: PageI18n;
  readonly now: number;
}

/** The breaking headlines of the front page, each with its age. */
export function BreakingStrip({ items, i18n, now }: BreakingStripProps) {
  return (
    <section class="breaking" aria-label={i18n.t('front.breaking')}>
      <ul>
        {items.map(item => (
          <li key={item.articleId}>
            <KickerChips kickers={item.chips} i18n={i18n} />
            <HeadlineLink item={item} onOpen={null} />
            <span class="quiet">{i18n.age(item.at, now)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
