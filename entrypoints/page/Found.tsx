/** What a search found on the front page, with what narrows it. */
import { useState } from 'preact/hooks';
import { Choice } from '../../components/Choice.tsx';
import { HeadlineList } from '../../components/HeadlineList.tsx';
import { Marked } from '../../components/Marked.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import { feedTitle } from '../../store/feed-title.ts';
import { NO_FILTERS, type SearchFilters } from '../../store/search.ts';
import { useLive } from '../../store/use-live.ts';
import { foundHeadlines } from './found-headlines.ts';
import type { PageContext } from './mount.tsx';
import { useSearch } from './use-search.ts';

const MOST = 50;
const DAY_MS = 86_400_000;
const DAYS = [1, 7, 30] as const;

export function Found({ words, ...context }: PageContext<PageSpeech> & { readonly words: string }) {
  const { db, speech, now } = context;
  const { t } = speech;
  const [days, setDays] = useState('');
  const [filters, setFilters] = useState<SearchFilters>(NO_FILTERS);
  const feeds = useLive('feeds to choose', async () =>
    (await db.feeds.toArray()).filter(({ removedAt }) => removedAt === null),
  );
  const live = useSearch(db, words, filters, MOST);
  const sources = feeds.state === 'ready' ? feeds.value : [];
  const changeDays = (value: string) => {
    setDays(value);
    setFilters({ ...filters, since: value === '' ? null : now - Number(value) * DAY_MS });
  };
  return (
    <>
      <div class="filters">
        <Choice
          label={t('search.feed')}
          value={filters.feedId ?? ''}
          options={[
            ['', t('search.feed.all')],
            ...sources.map(feed => [feed.feedId, feedTitle(feed)] as const),
          ]}
          onChange={value => setFilters({ ...filters, feedId: value === '' ? null : value })}
        />
        <Choice
          label={t('search.since')}
          value={days}
          options={[
            ['', t('search.since.any')],
            ...DAYS.map(count => [String(count), t(`search.since.${count}`)] as const),
          ]}
          onChange={changeDays}
        />
        <label class="field field-check">
          <input
            type="checkbox"
            checked={filters.isSaved}
            onChange={event => setFilters({ ...filters, isSaved: event.currentTarget.checked })}
          />
          <span>{t('search.saved')}</span>
        </label>
      </div>
      {live.state === 'ready' && live.value.length === 0 && (
        <Notice title={t('list.found.empty')} hint={t('list.found.hint')} />
      )}
      {live.state === 'ready' && live.value.length > 0 && (
        <HeadlineList
          items={foundHeadlines(live.value, speech, '')}
          speech={speech}
          now={now}
          onOpen={null}
          draw={text => <Marked text={text} query={words} />}
        />
      )}
    </>
  );
}
