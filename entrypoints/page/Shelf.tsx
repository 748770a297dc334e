/** A list of its own: what the reader saved, or the newest of one folder. */
import { useState } from 'preact/hooks';
import { HeadlineList } from '../../components/HeadlineList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RowActions } from '../../components/RowActions.tsx';
import { type Done, Snackbar } from '../../components/Snackbar.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import { savedArticles } from '../../store/saved-articles.ts';
import { newestStories } from '../../store/story-lines.ts';
import { useLive } from '../../store/use-live.ts';
import { toHeadlines } from './headlines.ts';
import type { PageContext } from './mount.tsx';
import { rowDeeds } from './row-deeds.ts';
import type { Route } from './use-route.ts';

const MOST = 200;
const OF_FOLDER = 60;

export interface ShelfProps extends PageContext<PageSpeech> {
  /** `saved`, or `folder` with its name. */
  readonly route: Route;
}

export function Shelf({ db, speech, now, route }: ShelfProps) {
  const { t } = speech;
  const isSaved = route.view === 'saved';
  const [done, setDone] = useState<Done | null>(null);
  const live = useLive(`shelf ${route.view} ${route.what}`, () =>
    isSaved
      ? savedArticles(db, MOST)
      : newestStories(db, OF_FOLDER, ({ folder }) => (folder ?? '') === route.what),
  );
  if (live.state !== 'ready') return null;
  const deeds = rowDeeds(speech, setDone);
  return (
    <>
      <h2 class="section-title">
        {isSaved ? t('list.saved') : <bdi>{route.what || t('front.others')}</bdi>}
      </h2>
      {live.value.length === 0 ? (
        <Notice
          title={t(isSaved ? 'list.saved.empty' : 'list.empty')}
          hint={t(isSaved ? 'list.saved.hint' : 'list.empty.hint')}
        />
      ) : (
        <div class="columns">
          <HeadlineList
            items={toHeadlines(live.value, speech, '')}
            speech={speech}
            now={now}
            onOpen={null}
            heading="h3"
            actions={item => <RowActions item={item} speech={speech} {...deeds} />}
          />
        </div>
      )}
      <Snackbar done={done} speech={speech} onClose={() => setDone(null)} />
    </>
  );
}
