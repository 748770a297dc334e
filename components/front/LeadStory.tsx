/** Draws the lead of the front page and the reason why it leads. */
import './lead-story.css';
import type { ComponentChild } from 'preact';
import type { PageI18n } from '../../i18n/translate.ts';
import type { LeadReason } from '../../story/lead.ts';
import { HeadlineLink } from '../lists/HeadlineLink.tsx';
import { HeadlineMeta } from '../lists/HeadlineList.tsx';
import type { Headline } from '../lists/headline.ts';
import { KickerChips } from '../lists/KickerChip.tsx';

interface LeadStoryProps {
  readonly item: Headline;
  readonly reason: LeadReason;
  readonly picture: ComponentChild;
  readonly i18n: PageI18n;
  readonly now: number;
}

/** The lead with its headline, deck, picture and reason. */
export function LeadStory({ item, reason, picture, i18n, now }: LeadStoryProps) {
  const { t } = i18n;
  return (
    <article class={item.isUnread ? 'lead is-unread' : 'lead'}>
      {picture}
      <div>
        <KickerChips kickers={item.chips} i18n={i18n} />
        <h2 class="headline-title">
          <HeadlineLink item={item} onOpen={null} />
        </h2>
        {item.deck !== null && item.deck !== item.headline && (
          <p
            class="headline-deck"
            dir="auto"
            {...(item.language === null ? {} : { lang: item.language })}
          >
            {item.deck}
          </p>
        )}
        <div class="headline-foot">
          <HeadlineMeta item={item} i18n={i18n} now={now} />
          <details class="why">
            <summary>{t('front.why')}</summary>
            <p>{whyText(reason, i18n)}</p>
          </details>
        </div>
      </div>
    </article>
  );
}

function whyText(reason: LeadReason, { t }: PageI18n): string {
  return reason.code === 'several'
    ? t('front.why.several', { count: reason.count })
    : t(`front.why.${reason.code}`);
}
