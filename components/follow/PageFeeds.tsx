/** Offers the feeds that the page in the active tab links to; it is looked at only when the reader asks. */
import { useEffect, useState } from 'preact/hooks';
import { displayAddress, displayHost } from '../../feed/display-host.ts';
import type { FoundFeed } from '../../feed/feed-links.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import type { PageDesk } from '../shared/page-context.ts';
import type { Command } from '../shared/use-command.ts';
import { FeedChoice, FeedChoices } from './FeedChoice.tsx';
import { followAddress } from './follow.ts';

interface PageFeedsProps {
  readonly desk: PageDesk;
  readonly command: Command;
  readonly i18n: FullI18n;
  readonly followed: ReadonlySet<string>;
  /** Whether the reader opened what this stands in: then the page is looked at without another click. */
  readonly isOpened: boolean;
}

/** The feeds of the active tab, or the button to look for them; nothing where a page that was opened names none. */
export function PageFeeds({ desk, command, i18n, followed, isOpened }: PageFeedsProps) {
  const { t } = i18n;
  const [isAsked, setAsked] = useState(false);
  const [found, setFound] = useState<readonly FoundFeed[] | null>(null);
  const looks = isOpened || isAsked;
  useEffect(() => {
    if (looks) void desk.feedsOfActiveTab().then(setFound);
  }, [looks]);
  if (!looks)
    return (
      <button type="button" class="button" onClick={() => setAsked(true)}>
        {t('follow.on-page.find')}
      </button>
    );
  const offered = found?.filter(({ url }) => !followed.has(url)) ?? [];
  if (offered.length === 0)
    return (
      <p class="quiet" role="status">
        {isAsked && found !== null && t('follow.on-page.none')}
      </p>
    );
  return (
    <section class="page-feeds" aria-labelledby="page-feeds-title">
      <h2 id="page-feeds-title">{t('follow.on-page')}</h2>
      <FeedChoices>
        {offered.map(({ url, title }) => (
          <FeedChoice
            key={url}
            name={title ?? displayAddress(url)}
            detail={displayHost(url)}
            onChoose={() => followAddress({ desk, command }, url)}
          />
        ))}
      </FeedChoices>
    </section>
  );
}
