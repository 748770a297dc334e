/** The feeds that the page in the active tab names: looked for when the reader opens the popup's follow panel. */

import { useEffect, useState } from 'preact/hooks';
import type { FoundFeed } from '../../feed/discover.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import type { PageDesk } from '../shared/page-context.ts';
import type { Command } from '../shared/use-command.ts';
import { followAddress } from './follow.ts';

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
      <h2 id="page-feeds-title" class="section-name">
        {i18n.t('follow.on-page')}
      </h2>
      <ul class="choices">
        {offered.map(({ url, title }) => (
          <li key={url}>
            <button
              type="button"
              class="button choice"
              onClick={() => followAddress({ desk, command }, url)}
            >
              <bdi class="choice-title">{title ?? url}</bdi>
              <span class="choice-detail">{new URL(url).host}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
