/** Draws how far a pending follow has come, and what the reader can do about it. */
import type { ComponentChildren } from 'preact';
import { displayAddress, displayHost } from '../../feed/display-host.ts';
import { siteName } from '../../feed/site.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import type { ListedFeed } from '../../model/feed-list.ts';
import type { PendingFollowRow } from '../../model/follow-rows.ts';
import { FeedChoice, FeedChoices } from './FeedChoice.tsx';
import { wantedAccess } from './follow.ts';
import { OpenPage } from './OpenPage.tsx';
import { problemText } from './problem-text.ts';

/** A pending follow and what can be done about it. */
export interface PendingFollowProps {
  readonly follow: PendingFollowRow;
  readonly i18n: FullI18n;
  /** Called inside the click: asks for the access that the follow lacks. */
  readonly onAllow: (follow: PendingFollowRow) => void;
  /** Called inside the click. */
  readonly onChoose: (follow: PendingFollowRow, feedUrl: string) => void;
  /** Called inside the click. */
  readonly onFollowList: (follow: PendingFollowRow, feeds: readonly ListedFeed[]) => void;
}

/** One pending follow, without the button that dismisses it. */
export function PendingFollow(props: PendingFollowProps) {
  const { follow, i18n, onAllow, onFollowList } = props;
  const { t } = i18n;
  const host = displayHost(follow.address);
  const wanted = displayHost(siteName(wantedAccess(follow)));
  const allow = (
    <button type="button" class="button" onClick={() => onAllow(follow)}>
      {t('follow.allow', { host: wanted })}
    </button>
  );
  switch (follow.state) {
    case 'done':
      return (
        <p>
          {t('follow.done', { title: follow.title ?? host })}
          {follow.isReplaced && ` ${t('follow.replaced')}`}
        </p>
      );
    case 'looking':
      return <p>{t('follow.looking', { host })}</p>;
    case 'choosing':
      return <Candidates {...props} />;
    case 'listing': {
      const { list = [] } = follow;
      return (
        <WithButton text={t('follow.listing', { host, count: list.length })}>
          <button type="button" class="button" onClick={() => onFollowList(follow, list)}>
            {t('opml.follow', { count: list.length })}
          </button>
        </WithButton>
      );
    }
    case 'asking':
      return <WithButton text={t('follow.asking', { host, other: wanted })}>{allow}</WithButton>;
    case 'failed':
      return (
        <div>
          {follow.problem !== null && (
            <p class="error">
              <bdi>{host}</bdi>:{' '}
              {problemText(follow.problem, i18n, follow.feedUrl ?? follow.address)}
            </p>
          )}
          <OpenPage problem={follow.problem} url={follow.feedUrl ?? follow.address} i18n={i18n} />
          {follow.problem?.code === 'no-permission' && allow}
        </div>
      );
    case 'waiting':
      return <WithButton text={t('follow.waiting', { host: wanted })}>{allow}</WithButton>;
  }
}

function WithButton({
  text,
  children,
}: {
  readonly text: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div>
      <p>{text}</p>
      {children}
    </div>
  );
}

function Candidates({ follow, i18n, onChoose }: PendingFollowProps) {
  const { t } = i18n;
  return (
    <div>
      <p>{t('follow.choosing', { host: displayHost(follow.address) })}</p>
      <FeedChoices>
        {follow.candidates.map(({ url, title, count, newest }) => (
          <FeedChoice
            key={url}
            name={title ?? displayAddress(url)}
            detail={
              <>
                {count === null ? displayHost(url) : t('follow.entries', { count })}
                {newest !== null && <bdi> {newest}</bdi>}
              </>
            }
            onChoose={() => onChoose(follow, url)}
          />
        ))}
      </FeedChoices>
    </div>
  );
}
