/** Connects the follow field and the catalogue to the store. */
import { readAddresses } from '../../feed/address.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import { followedUrls } from '../../store/followed-feeds.ts';
import { pendingFollows } from '../../store/pending-follows.ts';
import { useLive } from '../../store/use-live.ts';
import type { PageContext } from '../shared/page-context.ts';
import { useFullI18n } from '../shared/use-full-i18n.ts';
import { Catalogue } from './Catalogue.tsx';
import { CatalogueHits } from './CatalogueHits.tsx';
import { FollowForm } from './FollowForm.tsx';
import { allowFollow, chooseFeed, followEntries, followList, followTyped } from './follow.ts';
import { PageFeeds } from './PageFeeds.tsx';

/** What the follow panel needs beyond the context of its page. */
export interface FollowPanelProps extends PageContext<FullI18n> {
  /** The initial text of the field. */
  readonly initial?: string;
  /** Whether the feeds of the page that the reader comes from are offered: in the popup. */
  readonly offersPage?: boolean;
  /** Whether the reader opened the panel; where it opens by itself, that page is looked at when asked for. */
  readonly isOpened?: boolean;
  /** Whether the pending follows are all that is shown. */
  readonly isBrief?: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** The follow field, the pending follows, the feeds of the active tab and the catalogue. */
export function FollowPanel({
  db,
  desk,
  command,
  i18n,
  initial = '',
  offersPage = false,
  isOpened = false,
  isBrief = false,
}: FollowPanelProps) {
  const live = useLive('pending follows', () => pendingFollows(db));
  const followed = useLive('followed addresses', () => followedUrls(db));
  const known = followed.state === 'ready' ? followed.value : NONE;
  const suggest = (typed: string) =>
    typed.trim().length < 2 || readAddresses(typed).addresses.length > 0 ? null : (
      <CatalogueHits
        desk={desk}
        i18n={i18n}
        words={typed}
        followed={known}
        onFollow={entries => followEntries({ desk, command }, entries)}
      />
    );
  return (
    <>
      {offersPage && !isBrief && (
        <PageFeeds {...{ desk, command, i18n, isOpened }} followed={known} />
      )}
      <FollowForm
        hasField={!isBrief}
        follows={live.state === 'ready' ? live.value : []}
        i18n={i18n}
        initial={initial}
        suggest={suggest}
        onFollow={typed => followTyped({ desk, command }, typed)}
        onAllow={follow => allowFollow({ desk, command }, follow)}
        onChoose={(follow, feedUrl) => chooseFeed({ desk, command }, follow, feedUrl)}
        onFollowList={(follow, feeds) => followList({ desk, command }, follow, feeds)}
        onDismiss={address => void command('dropFollow', { address })}
        // Where that fails, the background drops it later: no error is worth a message here.
        onRead={address => void desk.send('dropFollow', { address })}
      />
      {!isBrief && (
        <Catalogue
          desk={desk}
          i18n={i18n}
          followed={known}
          isOpen={known.size === 0}
          onFollow={entries => followEntries({ desk, command }, entries)}
        />
      )}
    </>
  );
}

/** The follow panel on pages that do not load its texts themselves; nothing until they are loaded. */
export function FollowPanelWithTexts(props: Omit<FollowPanelProps, 'i18n'> & PageContext) {
  const i18n = useFullI18n(props.i18n.language);
  return i18n === null ? null : <FollowPanel {...props} i18n={i18n} />;
}
