/** Shows the newest articles of one source, with the ways to its site and to its settings. */
import { ExternalLink, Settings } from 'lucide';
import type { PageI18n } from '../../i18n/translate.ts';
import { articlesOfSource } from '../../store/articles.ts';
import { feedTitle } from '../../store/feed-title.ts';
import { BrokenArchive } from '../shared/BrokenArchive.tsx';
import { IconLink } from '../shared/IconButton.tsx';
import { Notice } from '../shared/Notice.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { routeHref } from '../shared/use-route.ts';
import { ListHead } from './ListHead.tsx';
import { LongList } from './LongList.tsx';
import { MarkShownRead } from './MarkShownRead.tsx';
import { SourceIcon } from './SourceIcon.tsx';
import { toHeadlines } from './to-headlines.ts';
import { useGrowingList } from './use-growing-list.ts';

/** The articles of the feed with `feedId`, live, each by itself and not by stories. */
export function SourcePage({
  feedId,
  ...context
}: PageContext<PageI18n> & { readonly feedId: string }) {
  const { db, i18n, now } = context;
  const { t } = i18n;
  const { live, more } = useGrowingList(`source ${feedId}`, limit =>
    articlesOfSource(db, feedId, limit),
  );
  if (live.state === 'loading') return null;
  if (live.state === 'broken')
    return <BrokenArchive isPage={false} i18n={i18n} detail={live.detail} />;
  if (live.value === null)
    return (
      <Notice title={t('source.missing')} hint={t('source.missing.hint')}>
        <a href="#/">{t('article.back')}</a>
      </Notice>
    );
  const { feed, lines, hasMore } = live.value;
  const name = feedTitle(feed);
  const items = toHeadlines(lines, { i18n, now });
  return (
    <>
      <ListHead i18n={i18n} title={name} icon={<SourceIcon feedId={feedId} name={name} />}>
        <MarkShownRead {...context} items={items} />
        {feed.siteLink !== null && (
          <IconLink icon={ExternalLink} label={t('source.site')} href={feed.siteLink} isElsewhere />
        )}
        <IconLink
          icon={Settings}
          label={t('source.settings')}
          href={`options.html${routeHref({ view: 'feed', what: feedId })}`}
        />
      </ListHead>
      {items.length === 0 ? (
        <Notice title={t('list.empty')} hint={t('source.empty.hint')} />
      ) : (
        <LongList {...context} items={items} onMore={hasMore ? more : null} />
      )}
    </>
  );
}
