/** Draws a list of headlines that fills the page: with thumbnails, buttons, and a way to make it longer. */
import './long-list.css';
import type { ComponentChild } from 'preact';
import type { PageI18n } from '../../i18n/translate.ts';
import type { PageContext } from '../shared/page-context.ts';
import { HeadlineList } from './HeadlineList.tsx';
import type { Headline } from './headline.ts';
import { RowActions } from './RowActions.tsx';
import { usePictures } from './use-pictures.ts';

interface LongListProps extends Pick<PageContext<PageI18n>, 'desk' | 'i18n' | 'now' | 'command'> {
  /** Not empty. */
  readonly items: readonly Headline[];
  /** Lengthens the list; null where there is no more. */
  readonly onMore: (() => void) | null;
  /** Draws headlines and decks, to mark what was searched for. */
  readonly draw?: ((text: string) => ComponentChild) | undefined;
}

/** The list; what a longer one adds follows where the button stood. */
export function LongList({ items, onMore, draw, desk, i18n, now, command }: LongListProps) {
  const shown = usePictures(
    desk,
    items.map(({ thumbnail }) => thumbnail),
  );
  // Drawn once it is known which headlines have a picture, so that nothing moves afterwards.
  if (shown === null) return null;
  return (
    <div class="long-list">
      <HeadlineList
        items={items}
        i18n={i18n}
        now={now}
        level="third"
        pictures={{ desk, shown }}
        draw={draw}
        actions={item => <RowActions item={item} i18n={i18n} command={command} />}
      />
      {onMore !== null && (
        <p class="more">
          <button type="button" class="button" onClick={onMore}>
            {i18n.t('list.show-more')}
          </button>
        </p>
      )}
    </div>
  );
}
