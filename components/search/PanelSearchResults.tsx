/** Shows the search results in the popup and the side panel. */
import type { PageI18n } from '../../i18n/translate.ts';
import { NO_FILTERS } from '../../store/search.ts';
import { HeadlineList } from '../lists/HeadlineList.tsx';
import { usePictures } from '../lists/use-pictures.ts';
import { Notice } from '../shared/Notice.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { Marked } from './Marked.tsx';
import { resultHeadlines } from './result-headlines.ts';
import { useSearch } from './use-search.ts';

const MAX_RESULTS = 30;

interface PanelSearchResultsProps extends PageContext<PageI18n> {
  readonly words: string;
  readonly onOpen: (articleId: string) => void;
}

/** The newest articles that contain `words`, live. */
export function PanelSearchResults({
  db,
  desk,
  i18n,
  now,
  words,
  onOpen,
}: PanelSearchResultsProps) {
  const live = useSearch(db, words, NO_FILTERS, MAX_RESULTS);
  const items =
    live.state === 'ready' ? resultHeadlines(live.value, { i18n, now, page: 'reader.html' }) : [];
  const shown = usePictures(
    desk,
    items.map(({ thumbnail }) => thumbnail),
    true,
  );
  if (live.state !== 'ready') return null;
  if (items.length === 0)
    return <Notice title={i18n.t('list.found.empty')} hint={i18n.t('list.found.hint')} />;
  return (
    <HeadlineList
      items={items}
      i18n={i18n}
      now={now}
      onOpen={onOpen}
      level="glance"
      hasDecks={false}
      pictures={{ desk, shown }}
      draw={text => <Marked text={text} query={words} />}
    />
  );
}
