/** What leads the front page, and why it does. */
import type { ComponentChild } from 'preact';
import type { PageSpeech } from '../i18n/translate.ts';
import type { LeadReason } from '../story/lead.ts';
import { HeadlineLink } from './HeadlineLink.tsx';
import { HeadlineMeta } from './HeadlineList.tsx';
import type { Headline } from './headline.ts';
import { KickerChip } from './KickerChip.tsx';

export interface LeadStoryProps {
  readonly item: Headline;
  readonly reason: LeadReason;
  readonly picture: ComponentChild;
  readonly speech: PageSpeech;
  readonly now: number;
}

export function LeadStory({ item, reason, picture, speech, now }: LeadStoryProps) {
  const { t } = speech;
  return (
    <article class={item.isUnread ? 'lead is-unread' : 'lead'}>
      {picture}
      <div class="lead-words">
        <KickerChip kicker={item.chip} speech={speech} />
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
          <HeadlineMeta item={item} speech={speech} now={now} />
          <details class="why">
            <summary>{t('front.why')}</summary>
            <p>{whyText(reason, speech)}</p>
          </details>
        </div>
      </div>
    </article>
  );
}

function whyText(reason: LeadReason, { t, number }: PageSpeech): string {
  return reason.code === 'several'
    ? t('front.why.several', { count: number(reason.count) })
    : t(`front.why.${reason.code}`);
}
