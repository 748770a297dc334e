/** Offers the feeds that the page in the active tab links to. */

import { useEffect, useState } from 'preact/hooks';
import { displayAddress, displayHost } from '../../feed/display-host.ts';
import type { FoundFeed } from '../../feed/feed-links.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import type { PageDesk } from '../shared/page-context.ts';
import type { Command } from '../shared/use-command.ts';
import { FeedChoice, FeedChoices } from './FeedChoice.tsx';
import { followAddress } from './follow.ts';

/** The feeds of the active tab; nothing where it has none or can't be read. */
export function PageFeeds({
  desk,
  command,
  i18n,
  followed,
}: {
  readonly desk: PageDesk;
  readonly command: Command;
  readonly i18n: FullI18n;
  readonly followed: ReadonlySet<string>;
}) {
  const [found, setFound] = useState<readonly FoundFeed[]>([]);
  useEffect(() => {
    void desk.feedsOfActiveTab().then(setFound);
  }, []);
  const offered = found.filter(({ url }) => !followed.has(url));
  if (offered.length === 0) return null;
  return (
    <section class="page-feeds" aria-labelledby="page-feeds-title">
      <h2 id="page-feeds-title">{i18n.t('follow.on-page')}</h2>
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
