/** What is found by the words typed into the popup or the side panel. */
import { HeadlineList } from '../../components/HeadlineList.tsx';
import { Marked } from '../../components/Marked.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import { NO_FILTERS } from '../../store/search.ts';
import { foundHeadlines } from './found-headlines.ts';
import type { PageContext } from './mount.tsx';
import { useSearch } from './use-search.ts';

const MOST = 30;

export interface PanelFoundProps extends PageContext<PageSpeech> {
  readonly words: string;
  readonly onOpen: (articleId: string) => void;
}

export function PanelFound({ db, speech, now, words, onOpen }: PanelFoundProps) {
  const live = useSearch(db, words, NO_FILTERS, MOST);
  if (live.state !== 'ready') return null;
  if (live.value.length === 0)
    return <Notice title={speech.t('list.found.empty')} hint={speech.t('list.found.hint')} />;
  return (
    <HeadlineList
      items={foundHeadlines(live.value, speech, 'reader.html')}
      speech={speech}
      now={now}
      onOpen={onOpen}
      draw={text => <Marked text={text} query={words} />}
    />
  );
}
