/** Draws the news of the popup and the side panel: followed stories first, then what came since the last visit, then the rest. */
import './panel-news.css';
import { useEffect } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { HeadlineList } from '../lists/HeadlineList.tsx';
import type { Headline } from '../lists/headline.ts';
import { usePictures } from '../lists/use-pictures.ts';
import { lazy } from '../shared/lazy.tsx';
import type { PageContext } from '../shared/page-context.ts';

const RowActions = lazy(async () => (await import('../lists/RowActions.tsx')).RowActions);

interface PanelNewsProps extends PageContext {
  readonly items: readonly Headline[];
  /** The stories that the reader follows. */
  readonly followed: readonly Headline[];
  /** The last visit, epoch ms, or null. */
  readonly since: number | null;
  /** All texts of headlines; null until they are loaded. */
  readonly pageI18n: PageI18n | null;
  /** Whether the first headline takes a focus that nothing else has. */
  readonly takesFocus: boolean;
  readonly onOpen: (articleId: string) => void;
}

/** The groups of headlines; drawn once it is known which pictures have a place beside them. */
export function PanelNews(props: PanelNewsProps) {
  const { items: all, followed, since, desk, i18n, now, takesFocus } = props;
  const { t } = i18n;
  const shown = usePictures(
    desk,
    [...followed, ...all].map(({ thumbnail }) => thumbnail),
    true,
  );
  useEffect(() => {
    if (shown !== null && takesFocus && document.activeElement === document.body)
      document.querySelector<HTMLElement>('main .headline-link')?.focus({ preventScroll: true });
  }, [shown === null]);
  if (shown === null) return null;
  const items = all.filter(item => !followed.some(one => one.articleId === item.articleId));
  const fresh = since === null ? [] : items.filter(({ firstSeenAt }) => firstSeenAt > since);
  const isParted = since !== null && fresh.length > 0 && fresh.length < items.length;
  const rest = isParted ? items.filter(item => !fresh.includes(item)) : items;
  const hasTitles = followed.length > 0 || isParted;
  const list = (some: readonly Headline[]) => (
    <HeadlineList
      items={some}
      i18n={i18n}
      now={now}
      onOpen={props.onOpen}
      level="glance"
      heading={hasTitles ? 'h3' : 'h2'}
      hasDecks={false}
      pictures={{ desk, shown }}
      actions={item =>
        props.pageI18n !== null && (
          <RowActions item={item} i18n={props.pageI18n} command={props.command} />
        )
      }
    />
  );
  return (
    <>
      {followed.length > 0 && (
        <>
          <h2 class="group-title">{t('story.following')}</h2>
          {list(followed)}
        </>
      )}
      {isParted && (
        <>
          {/* At the top, the head says how much is new. */}
          <h2 class={followed.length > 0 ? 'group-title' : 'unseen'}>
            {t('panel.new', { time: i18n.since(since, now) })}
          </h2>
          {list(fresh)}
        </>
      )}
      {hasTitles && <h2 class="group-title">{t(isParted ? 'panel.earlier' : 'panel.others')}</h2>}
      {list(rest)}
    </>
  );
}
