/** The feeds that the page in the active tab names: looked for when the reader opens the popup's follow panel. */
import { useEffect, useState } from 'preact/hooks';
import type { FoundFeed } from '../../feed/discover.ts';
import type { FullSpeech } from '../../i18n/translate.ts';
import { followAddress } from './follow.ts';
import { feedsOfActiveTab } from './page-feeds.ts';

export function PageFeeds({
  speech,
  followed,
}: {
  readonly speech: FullSpeech;
  readonly followed: ReadonlySet<string>;
}) {
  const [found, setFound] = useState<readonly FoundFeed[]>([]);
  useEffect(() => {
    void feedsOfActiveTab().then(setFound);
  }, []);
  const offered = found.filter(({ url }) => !followed.has(url));
  if (offered.length === 0) return null;
  return (
    <section class="page-feeds" aria-labelledby="page-feeds-title">
      <h2 id="page-feeds-title" class="section-name">
        {speech.t('follow.on-page')}
      </h2>
      <ul class="choices">
        {offered.map(({ url, title }) => (
          <li key={url}>
            <button type="button" class="button choice" onClick={() => followAddress(url)}>
              <bdi class="choice-title">{title ?? url}</bdi>
              <span class="choice-detail">{new URL(url).host}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
