/** Draws the list of followed feeds, each with its state, its problem and its editor. */
import './feed-list.css';
import { useMemo } from 'preact/hooks';
import { displayHost } from '../../feed/display-host.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import type { FeedChange, FollowedFeed } from '../../model/feed-rows.ts';
import { SourceIcon } from '../lists/SourceIcon.tsx';
import { useFindable } from '../shared/find-context.ts';
import { FeedAddress } from './FeedAddress.tsx';
import { FeedEditor } from './FeedEditor.tsx';
import { OpenPage } from './OpenPage.tsx';
import { feedProblemText } from './problem-text.ts';

interface FeedListProps {
  readonly feeds: readonly FollowedFeed[];
  readonly i18n: FullI18n;
  readonly now: number;
  readonly onEdit: (feedId: string, change: FeedChange) => void;
  readonly onCheck: (feedId: string) => void;
  readonly onUnfollow: (feedId: string) => void;
  /** Called inside the click: asks for access to the site of `url`. */
  readonly onAllow: (url: string) => void;
  /** Folders that are left out of the ticker. */
  readonly foldersOut: readonly string[];
  readonly onFolder: (folder: string, inTicker: boolean) => void;
}

/** All followed feeds, in a section for each folder. */
export function FeedList(props: FeedListProps) {
  const { feeds, i18n, foldersOut, onFolder } = props;
  if (feeds.length === 0) {
    return (
      <div class="empty-part">
        <h3>{i18n.t('feeds.empty')}</h3>
        <p>{i18n.t('feeds.empty.hint')}</p>
      </div>
    );
  }
  const folders = [...new Set(feeds.map(({ folder }) => folder))].sort((a, b) =>
    (a ?? '').localeCompare(b ?? ''),
  );
  return (
    <>
      {folders.map(folder => (
        <section key={folder ?? ''}>
          {folder !== null && (
            <div class="folder-head">
              <h3 class="folder-name">
                <bdi>{folder}</bdi>
              </h3>
              <label class="field field-check">
                <input
                  type="checkbox"
                  checked={!foldersOut.includes(folder)}
                  onChange={event => onFolder(folder, event.currentTarget.checked)}
                />
                <span>{i18n.t('feeds.in-ticker')}</span>
              </label>
            </div>
          )}
          <ul class="feeds">
            {feeds
              .filter(feed => feed.folder === folder)
              .map(feed => (
                <FeedItem key={feed.feedId} feed={feed} {...props} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** A feed is drawn again only where it changed: a round changes one after the other, and a list may hold a thousand. */
function FeedItem(props: FeedItemProps) {
  const { feed, i18n, now } = props;
  return useMemo(() => <DrawnFeed {...props} />, [JSON.stringify(feed), i18n, now]);
}

type FeedItemProps = FeedListProps & { readonly feed: FollowedFeed };

function DrawnFeed({ feed, i18n, now, onEdit, onCheck, onUnfollow, onAllow }: FeedItemProps) {
  const { t } = i18n;
  const title = feed.customTitle ?? feed.title;
  const wanted = wantedAccess(feed);
  const Heading = feed.folder === null ? 'h3' : 'h4';
  return (
    <li class="feed" {...useFindable<HTMLLIElement>()}>
      <Heading class="feed-title">
        <SourceIcon feedId={feed.feedId} name={title} />
        <bdi>{title}</bdi>
      </Heading>
      <FeedAddress url={feed.url} />
      <p class={feed.problem === null ? 'feed-state' : 'feed-state error'}>
        {stateText(feed, i18n, now)}
      </p>
      {feed.remarks.map(remark => (
        <p key={remark} class="feed-state quiet">
          {t(`remark.${remark}`)}
        </p>
      ))}
      <div class="actions">
        {wanted !== null && (
          <button type="button" class="button" onClick={() => onAllow(wanted)}>
            {t('follow.allow', { host: displayHost(wanted) })}
          </button>
        )}
        <OpenPage problem={feed.problem} url={feed.url} i18n={i18n} />
        <button
          type="button"
          class="button"
          onClick={() => onCheck(feed.feedId)}
          disabled={feed.isPaused}
        >
          {t('feeds.check')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => onEdit(feed.feedId, { isPaused: !feed.isPaused })}
        >
          {t(feed.isPaused ? 'feeds.resume' : 'feeds.pause')}
        </button>
        <a class="button" href={`#/feed/${encodeURIComponent(feed.feedId)}`}>
          {t('feed.details')}
        </a>
        <button type="button" class="button" onClick={() => onUnfollow(feed.feedId)}>
          {t('feeds.unfollow')}
        </button>
      </div>
      <FeedEditor feed={feed} i18n={i18n} onEdit={edit => onEdit(feed.feedId, edit)} />
    </li>
  );
}

/** The address whose site has to be allowed before the feed can be read; null where access is not what it lacks. */
function wantedAccess({ url, problem }: FollowedFeed): string | null {
  if (problem?.code === 'no-permission') return url;
  // Problems of earlier versions name a host and not where it leads.
  return problem?.code === 'redirected' && URL.canParse(problem.detail ?? '')
    ? problem.detail
    : null;
}

function stateText(feed: FollowedFeed, i18n: FullI18n, now: number): string {
  const { t, age, until } = i18n;
  if (feed.isPaused) return t('feeds.state.paused');
  if (feed.problem !== null) return feedProblemText(feed.problem, i18n, feed.url);
  if (feed.polledAt === null) return t('feeds.state.new');
  if (feed.nextPollAt === null) return t('feeds.state.stopped');
  return t('feeds.state.fine', {
    time: age(feed.polledAt, now),
    next: until(feed.nextPollAt, now),
  });
}
