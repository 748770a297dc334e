/** Draws the details of one feed: its polling state, its traffic, and the reason why it has nothing new. */
import './feed-page.css';
import type { FullI18n } from '../../i18n/translate.ts';
import { DAY_MS } from '../../model/durations.ts';
import type { FeedDetail } from '../../model/feed-rows.ts';
import { SourceIcon } from '../lists/SourceIcon.tsx';
import { FeedAddress } from './FeedAddress.tsx';
import { OpenPage } from './OpenPage.tsx';
import { feedProblemText } from './problem-text.ts';

interface FeedPageProps {
  readonly feed: FeedDetail;
  readonly i18n: FullI18n;
  readonly now: number;
  readonly onCheck: () => void;
  /** Changes the feed to the address that its requests are redirected to. */
  readonly onMove: () => void;
  /** Searches the web page at the feed's address for a feed; called inside the click. */
  readonly onSearch: () => void;
}

/** The details of one feed, with the buttons to check, move or look for it. */
export function FeedPage({ feed, i18n, now, onCheck, onMove, onSearch }: FeedPageProps) {
  const { t, number, percent, age, dateTime } = i18n;
  const { tally, moved, problem } = feed;
  const share = tally.requests === 0 ? 0 : tally.notModified / tally.requests;
  const rows: readonly (readonly [label: string, value: string])[] = [
    [t('feed.last'), feed.polledAt === null ? t('feeds.state.new') : age(feed.polledAt, now)],
    [t('feed.next'), nextText(feed, i18n, now)],
    [t('feed.newest'), newestText(feed, i18n)],
    [t('feed.requests'), number(tally.requests)],
    [t('feed.unchanged'), t('feed.share', { share: percent(share), count: tally.notModified })],
    [t('feed.repeated'), number(tally.repeated)],
    [t('feed.bytes'), t('feed.kilobytes', { count: Math.ceil(tally.bytes / 1000) })],
    [t('feed.failures'), number(tally.failures)],
    [t('feed.followed'), dateTime(feed.followedAt)],
  ];
  return (
    <article class="feed-page">
      <p>
        <a href="#/">{t('feed.back')}</a>
      </p>
      <h2>
        <SourceIcon feedId={feed.feedId} name={feed.name} /> <bdi>{feed.name}</bdi>
      </h2>
      <FeedAddress url={feed.url} />
      <p class={problem === null ? 'feed-why' : 'feed-why error'}>{whyQuiet(feed, i18n, now)}</p>
      {moved !== null && (
        <div class="feed-moved">
          <p>
            {t(moved.isForGood === true ? 'feed.moved.for-good' : 'feed.moved', {
              since: age(moved.since, now),
            })}
          </p>
          <FeedAddress url={moved.url} />
          <button type="button" class="button" onClick={onMove}>
            {t('feed.move')}
          </button>
        </div>
      )}
      <dl class="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <button type="button" class="button" onClick={onCheck} disabled={feed.isPaused}>
          {t('feeds.check')}
        </button>
        <OpenPage problem={problem} url={feed.url} i18n={i18n} />
        {(problem?.code === 'html' || problem?.code === 'not-a-feed') && (
          <button type="button" class="button" onClick={onSearch}>
            {t('feed.search')}
          </button>
        )}
        {feed.siteLink !== null && (
          <a class="button" href={feed.siteLink} target="_blank" rel="noopener noreferrer">
            {t('feed.site')}
          </a>
        )}
      </div>
    </article>
  );
}

/** A dash where the feed was never read, because then it is unknown whether it has dates. */
function newestText({ newestAt, polledAt }: FeedDetail, { t, dateTime }: FullI18n): string {
  if (newestAt !== null) return dateTime(newestAt);
  return polledAt === null ? '–' : t('feed.newest.none');
}

function nextText({ nextPollAt, nextReason, isPaused }: FeedDetail, i18n: FullI18n, now: number) {
  const { t, until } = i18n;
  if (isPaused) return t('feeds.state.paused');
  const reason = t(`reason.${nextReason.code}`);
  const capped = nextReason.isCapped ? ` ${t('reason.capped')}` : '';
  return nextPollAt === null ? reason : `${until(nextPollAt, now)}. ${reason}${capped}`;
}

/** The first reason that applies why a feed has nothing new. */
function whyQuiet(feed: FeedDetail, i18n: FullI18n, now: number): string {
  const { t, age } = i18n;
  if (feed.isPaused) return t('feed.why.paused');
  if (feed.problem !== null) return feedProblemText(feed.problem, i18n, feed.url);
  if (feed.polledAt === null) return t('feeds.state.new');
  if (feed.newestAt === null) return t('feed.why.no-dates');
  const silence = age(feed.newestAt, now);
  if (now - feed.newestAt > 30 * DAY_MS) return t('feed.why.asleep', { time: silence });
  return t(now - feed.newestAt > DAY_MS ? 'feed.why.slow' : 'feed.why.fine', { time: silence });
}
