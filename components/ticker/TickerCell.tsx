/** Draws one headline of the ticker. */
import { useMemo } from 'preact/hooks';
import { HeadlineLink } from '../lists/HeadlineLink.tsx';
import type { Headline } from '../lists/headline.ts';
import { KickerChips } from '../lists/KickerChip.tsx';
import { SourceIcon } from '../lists/SourceIcon.tsx';
import type { TickerProps } from './ticker-props.ts';

interface TickerCellProps extends Pick<TickerProps, 'i18n' | 'now' | 'onOpen' | 'hasIcons'> {
  readonly item: Headline;
  /** Whether the headline stands in an earlier cell as well; a repeat is hidden from screen readers. */
  readonly isRepeat: boolean;
}

/** A headline of the ticker with its kickers, source and age; all of them run the way of its text. */
export function TickerCell({ item, isRepeat, i18n, now, onOpen, hasIcons }: TickerCellProps) {
  // The age stays as it was when the cell came in: a new one would change its width and shift the strip.
  const age = useMemo(() => i18n.shortAge(item.at, now), [item.articleId]);
  const { story } = item;
  return (
    <li
      class={item.isUnread ? 'ticker-cell' : 'ticker-cell ticker-read'}
      aria-hidden={isRepeat ? 'true' : undefined}
    >
      {/* Within the cell, so that the gaps and lines between two cells run the way of the strip. */}
      <div class="ticker-item" dir={item.direction}>
        {hasIcons && <SourceIcon feedId={item.feedId} name={item.source} />}
        <KickerChips kickers={item.chips} i18n={i18n} />
        <HeadlineLink item={item} onOpen={onOpen} {...(isRepeat ? { tabIndex: -1 } : {})} />{' '}
        <span class="ticker-meta">
          <bdi>{item.source}</bdi> <span>{age}</span>{' '}
          {story !== null && story.outlets > 1 && (
            <span class="ticker-outlets">{i18n.t('story.outlets', { count: story.outlets })}</span>
          )}{' '}
          {story !== null && story.newCount > 0 && (
            <span class="ticker-new">{i18n.t('story.more', { count: story.newCount })}</span>
          )}
        </span>
      </div>
    </li>
  );
}
