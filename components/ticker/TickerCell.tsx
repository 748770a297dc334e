/** Draws one headline of the ticker. */
import { useMemo } from 'preact/hooks';
import { HeadlineLink } from '../lists/HeadlineLink.tsx';
import type { Headline } from '../lists/headline.ts';
import { KickerChips } from '../lists/KickerChip.tsx';
import type { TickerProps } from './ticker-props.ts';

interface TickerCellProps extends Pick<TickerProps, 'i18n' | 'now' | 'onOpen'> {
  readonly item: Headline;
  /** Whether the headline stands in an earlier cell as well; a repeat is hidden from screen readers. */
  readonly isRepeat: boolean;
}

/** A headline of the ticker with its kicker, source and age. */
export function TickerCell({ item, isRepeat, i18n, now, onOpen }: TickerCellProps) {
  // The age stays as it was when the cell came in: a new one would change its width and shift the strip.
  const age = useMemo(() => i18n.age(item.at, now), [item.articleId]);
  return (
    <li
      class={item.isUnread ? 'ticker-cell' : 'ticker-cell ticker-read'}
      aria-hidden={isRepeat ? 'true' : undefined}
    >
      <KickerChips kickers={item.chips} i18n={i18n} />
      <HeadlineLink item={item} onOpen={onOpen} {...(isRepeat ? { tabIndex: -1 } : {})} />
      <span class="ticker-meta">
        <bdi>{item.source}</bdi> <span>{age}</span>
        {item.story !== null && item.story.outlets > 1 && (
          <span class="ticker-outlets">
            {i18n.t('story.outlets', { count: item.story.outlets })}
          </span>
        )}
        {item.story !== null && item.story.newCount > 0 && (
          <span class="ticker-new">{i18n.t('story.more', { count: item.story.newCount })}</span>
        )}
      </span>
    </li>
  );
}
