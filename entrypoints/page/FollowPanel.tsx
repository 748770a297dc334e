/** The follow field with the wishes as they stand in the archive, and the catalogue to begin with. */
import { useMemo } from 'preact/hooks';
import { Catalogue, CatalogueHits } from '../../components/Catalogue.tsx';
import { FollowForm } from '../../components/FollowForm.tsx';
import { readAddress } from '../../feed/address.ts';
import { type CatalogueEntry, readCatalogue, searchCatalogue } from '../../feed/catalogue.ts';
import { nameOf } from '../../i18n/names.ts';
import type { FullSpeech } from '../../i18n/translate.ts';
import { send } from '../../messages/send.ts';
import { pendingFollows } from '../../store/pending-follows.ts';
import { useLive } from '../../store/use-live.ts';
import { allowFor, chooseFeed, followAddress, followEntries } from './follow.ts';
import type { PageContext } from './mount.tsx';
import { PageFeeds } from './PageFeeds.tsx';

export interface FollowPanelProps extends PageContext<FullSpeech> {
  /** What stands in the field at first. */
  readonly initial?: string;
  /** Whether the feeds of the page that the reader comes from are offered: in the popup. */
  readonly offersPage?: boolean;
}

export function FollowPanel({ db, speech, initial = '', offersPage = false }: FollowPanelProps) {
  const live = useLive('wishes', () => pendingFollows(db));
  const followed = useLive('followed addresses', () => db.feeds.orderBy('url').uniqueKeys());
  const entries = useMemo(readCatalogue, []);
  const known = new Set(followed.state === 'ready' ? followed.value.map(String) : []);
  const namesOf = ({ place, language }: CatalogueEntry) =>
    ['en', speech.language.tag].flatMap(tag => [
      nameOf('region', place, tag),
      nameOf('language', language, tag),
    ]);
  const suggest = (typed: string) =>
    typed.trim().length < 2 || readAddress(typed) !== null ? null : (
      <CatalogueHits
        hits={searchCatalogue(entries, typed, namesOf)}
        speech={speech}
        onFollow={followEntries}
      />
    );
  return (
    <>
      {offersPage && <PageFeeds speech={speech} followed={known} />}
      <FollowForm
        wishes={live.state === 'ready' ? live.value : []}
        speech={speech}
        initial={initial}
        suggest={suggest}
        onFollow={followAddress}
        onAllow={allowFor}
        onChoose={chooseFeed}
        onDismiss={address => void send('dropFollow', { address })}
      />
      <Catalogue
        entries={entries}
        speech={speech}
        followed={known}
        isOpen={known.size === 0}
        onFollow={followEntries}
      />
    </>
  );
}
