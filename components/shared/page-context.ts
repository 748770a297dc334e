/** What every page is handed: the archive, the settings, texts and formats, the time, and what it needs from outside. */
import type { FoundFeed } from '../../feed/discover.ts';
import type { I18n } from '../../i18n/translate.ts';
import type { Send } from '../../messages/protocol.ts';
import type { Settings } from '../../model/settings.ts';
import type { FetchDesk } from '../../poll/desk.ts';
import type { Database } from '../../store/database.ts';
import type { Command } from './use-command.ts';

/** Clock, chance, network and permissions of the browser, for a page. */
export interface PageDesk extends FetchDesk {
  /** Sends a command to the background; views use `command` of the context, which tells what came of it. */
  readonly send: Send;
  /** Loads the page anew. */
  readonly reload: () => void;
  /**
   * Asks the reader for access to the sites of `urls`, in one question. It has to be the first thing that a click does:
   * after an `await` browsers no longer count it as the reader's own wish.
   */
  readonly requestAccess: (urls: readonly string[]) => Promise<boolean>;
  /** The feeds that the page in the active tab names; none where the browser does not let an extension look. */
  readonly feedsOfActiveTab: () => Promise<readonly FoundFeed[]>;
}

export interface PageContext<Texts extends I18n = I18n> {
  readonly db: Database;
  readonly settings: Settings;
  readonly i18n: Texts;
  /** Epoch ms; moves every 30 s. */
  readonly now: number;
  readonly desk: PageDesk;
  /** Sends a command; what came of it is told in one place of the page. */
  readonly command: Command;
}
