/** Shows the search results on the front page, with filters. */
import './search-results.css';
import { useMemo } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { DAY_MS } from '../../model/durations.ts';
import { isBoolean } from '../../model/guards.ts';
import { feedTitle } from '../../store/feed-title.ts';
import { followedFeeds } from '../../store/followed-feeds.ts';
import { useLive } from '../../store/use-live.ts';
import { LongList } from '../lists/LongList.tsx';
import { SourceIcon } from '../lists/SourceIcon.tsx';
import { Choice } from '../shared/Choice.tsx';
import { Notice } from '../shared/Notice.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { useChoice } from '../shared/use-choice.ts';
import { Marked } from './Marked.tsx';
import { resultHeadlines } from './result-headlines.ts';
import { useSearch } from './use-search.ts';

const MAX_RESULTS = 50;
const DAYS = [1, 7, 30] as const;

/** The articles that contain the words of the route, live, with the filters above them. */
export function SearchResults({
  words,
  ...context
}: PageContext<PageI18n> & { readonly words: string }) {
  const { db, i18n, now } = context;
  const { t } = i18n;
  const [feedId, setFeedId] = useChoice('feed', isText, '');
  const [days, setDays] = useChoice('days', isDays, '');
  const [isSaved, setSaved] = useChoice('saved', isBoolean, false);
  // The bound stands still while the clock goes on: another one is another search.
  const since = useMemo(() => (days === '' ? null : now - Number(days) * DAY_MS), [days]);
  const filters = { feedId: feedId === '' ? null : feedId, since, isSaved };
  const feeds = useLive('feeds to choose', () => followedFeeds(db));
  const live = useSearch(db, words, filters, MAX_RESULTS);
  const sources = feeds.state === 'ready' ? feeds.value : [];
  const chosen = sources.find(one => one.feedId === feedId);
  return (
    <>
      <h1 class="unseen">{t('search.label')}</h1>
      <div class="filters">
        <Choice
          label={t('search.feed')}
          mark={
            chosen !== undefined && <SourceIcon feedId={chosen.feedId} name={feedTitle(chosen)} />
          }
          value={feedId}
          options={[
            ['', t('search.feed.all')],
            ...sources.map(feed => [feed.feedId, feedTitle(feed)] as const),
          ]}
          onChange={setFeedId}
        />
        <Choice
          label={t('search.since')}
          value={days}
          options={[
            ['', t('search.since.any')],
            ...DAYS.map(count => [String(count), t(`search.since.${count}`)] as const),
          ]}
          onChange={setDays}
        />
        <label class="field field-check">
          <input
            type="checkbox"
            checked={isSaved}
            onChange={event => setSaved(event.currentTarget.checked)}
          />
          <span>{t('search.saved')}</span>
        </label>
      </div>
      {live.state === 'ready' && live.value.length === 0 && (
        <Notice title={t('list.found.empty')} hint={t('list.found.hint')} />
      )}
      {live.state === 'ready' && live.value.length > 0 && (
        <LongList
          {...context}
          items={resultHeadlines(live.value, { i18n, now })}
          onMore={null}
          draw={text => <Marked text={text} query={words} />}
        />
      )}
    </>
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isDays(value: unknown): value is string {
  return value === '' || DAYS.some(count => String(count) === value);
}
