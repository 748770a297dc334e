/** Unread breaking news across the top of the front page. */
import type { PageSpeech } from '../i18n/translate.ts';
import { HeadlineLink } from './HeadlineLink.tsx';
import type { Headline } from './headline.ts';
import { KickerChip } from './KickerChip.tsx';

export interface BreakingStripProps {
  /** Not empty; the newest first. */
  readonly items: readonly Headline[];
  readonly speech: PageSpeech;
  readonly now: number;
}

export function BreakingStrip({ items, speech, now }: BreakingStripProps) {
  return (
    <section class="breaking" aria-label={speech.t('front.breaking')}>
      <ul>
        {items.map(item => (
          <li key={item.articleId}>
            <KickerChip kicker={item.chip} speech={speech} />
            <HeadlineLink item={item} onOpen={null} />
            <span class="quiet">{speech.age(item.at, now)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
