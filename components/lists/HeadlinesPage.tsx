/** Shows the saved articles, or the newest stories of one folder. */
import type { PageI18n } from '../../i18n/translate.ts';
import { savedArticles } from '../../store/saved-articles.ts';
import { storiesOfFolder } from '../../store/story-lines.ts';
import { BrokenArchive } from '../shared/BrokenArchive.tsx';
import { Notice } from '../shared/Notice.tsx';
import type { PageContext } from '../shared/page-context.ts';
import type { Route } from '../shared/use-route.ts';
import { ListHead } from './ListHead.tsx';
import { LongList } from './LongList.tsx';
import { MarkShownRead } from './MarkShownRead.tsx';
import { toHeadlines } from './to-headlines.ts';
import { useGrowingList } from './use-growing-list.ts';

interface HeadlinesPageProps extends PageContext<PageI18n> {
  /** `saved`, or `folder` with its name. */
  readonly route: Route;
}

/** The list of the route, live. */
export function HeadlinesPage({ route, ...context }: HeadlinesPageProps) {
  const { db, i18n, now } = context;
  const { t } = i18n;
  const isSaved = route.view === 'saved';
  const { live, more } = useGrowingList(`headlines ${route.view} ${route.what}`, async limit => {
    if (!isSaved) return storiesOfFolder(db, route.what, limit);
    const lines = await savedArticles(db, limit);
    return { lines, hasMore: lines.length === limit };
  });
  if (live.state === 'loading') return null;
  if (live.state === 'broken')
    return <BrokenArchive isPage={false} i18n={i18n} detail={live.detail} />;
  if (live.value === null)
    return (
      <Notice
        title={route.what === '' ? t('list.empty') : t('folder.missing', { name: route.what })}
      >
        <a href="#/">{t('article.back')}</a>
      </Notice>
    );
  const { lines, hasMore } = live.value;
  const items = toHeadlines(lines, { i18n, now });
  return (
    <>
      <ListHead i18n={i18n} title={isSaved ? t('list.saved') : route.what || t('front.others')}>
        {!isSaved && <MarkShownRead {...context} items={items} />}
      </ListHead>
      {items.length === 0 ? (
        <Notice
          title={t(isSaved ? 'list.saved.empty' : 'list.empty')}
          hint={t(isSaved ? 'list.saved.hint' : 'list.empty.hint')}
        />
      ) : (
        <LongList {...context} items={items} onMore={hasMore ? more : null} />
      )}
    </>
  );
}
