/** Shows the saved articles, or the newest articles of one folder. */
import type { PageI18n } from '../../i18n/translate.ts';
import { savedArticles } from '../../store/saved-articles.ts';
import { newestStories } from '../../store/story-lines.ts';
import { useLive } from '../../store/use-live.ts';
import { Notice } from '../shared/Notice.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { SectionTitle } from '../shared/SectionTitle.tsx';
import type { Route } from '../shared/use-route.ts';
import { HeadlineList } from './HeadlineList.tsx';
import { RowActions } from './RowActions.tsx';
import { toHeadlines } from './to-headlines.ts';

const MAX_ARTICLES = 200;
const OF_FOLDER = 60;

interface HeadlinesPageProps extends PageContext<PageI18n> {
  /** `saved`, or `folder` with its name. */
  readonly route: Route;
}

/** The list of the route, live. */
export function HeadlinesPage({ db, command, i18n, now, route }: HeadlinesPageProps) {
  const { t } = i18n;
  const isSaved = route.view === 'saved';
  const live = useLive(`headlines ${route.view} ${route.what}`, () =>
    isSaved
      ? savedArticles(db, MAX_ARTICLES)
      : newestStories(db, OF_FOLDER, ({ folder }) => (folder ?? '') === route.what),
  );
  if (live.state !== 'ready') return null;
  return (
    <>
      <SectionTitle>
        {isSaved ? t('list.saved') : <bdi>{route.what || t('front.others')}</bdi>}
      </SectionTitle>
      {live.value.length === 0 ? (
        <Notice
          title={t(isSaved ? 'list.saved.empty' : 'list.empty')}
          hint={t(isSaved ? 'list.saved.hint' : 'list.empty.hint')}
        />
      ) : (
        <div class="columns">
          <HeadlineList
            items={toHeadlines(live.value, { i18n, now })}
            i18n={i18n}
            now={now}
            onOpen={null}
            heading="h3"
            actions={item => <RowActions item={item} i18n={i18n} command={command} />}
          />
        </div>
      )}
    </>
  );
}
