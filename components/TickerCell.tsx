/** One headline in the strip. */
import { useMemo } from 'preact/hooks';
import { HeadlineLink } from './HeadlineLink.tsx';
import type { Headline } from './headline.ts';
import { KickerChip } from './KickerChip.tsx';
import type { TickerProps } from './ticker-props.ts';

export interface TickerCellProps extends Pick<TickerProps, 'speech' | 'now' | 'onOpen'> {
  readonly item: Headline;
  /** Whether the headline stands in an earlier cell as well; a repeat is for the eyes alone. */
  readonly isRepeat: boolean;
}

export function TickerCell({ item, isRepeat, speech, now, onOpen }: TickerCellProps) {
  // The age is told as of the cell's coming: a later one would change its width, and with it the motion.
  const age = useMemo(() => speech.age(item.at, now), [item.articleId]);
  return (
    <li
      class={item.isUnread ? 'ticker-cell' : 'ticker-cell ticker-read'}
      aria-hidden={isRepeat ? 'true' : undefined}
    >
      <KickerChip kicker={item.chip} speech={speech} />
      <HeadlineLink item={item} onOpen={onOpen} {...(isRepeat ? { tabIndex: -1 } : {})} />
      <span class="ticker-meta">
        <bdi>{item.source}</bdi> <span>{age}</span>
        {item.story !== null && item.story.outlets > 1 && (
          <span class="ticker-outlets">
            {speech.t('story.outlets', { count: speech.number(item.story.outlets) })}
          </span>
        )}
        {item.story !== null && item.story.newCount > 0 && (
          <span class="ticker-new">
            {speech.t('story.more', { count: speech.number(item.story.newCount) })}
          </span>
        )}
      </span>
    </li>
  );
}
