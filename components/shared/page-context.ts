/** Defines what every page passes to its views: store, settings, texts, time, commands, and the browser. */
import type { Catalogue } from '../../feed/catalogue.ts';
import type { FoundFeed } from '../../feed/feed-links.ts';
import type { I18n } from '../../i18n/translate.ts';
import type { Send } from '../../messages/protocol.ts';
import type { Settings } from '../../model/settings.ts';
import type { FetchDesk } from '../../poll/desk.ts';
import type { Database } from '../../store/database.ts';
import type { Command } from './use-command.ts';

/** The clock, random numbers, network and permissions of the browser, for a page. */
export interface PageDesk extends FetchDesk {
  /** Sends a command to the background; views use `command` of the context, which shows the result. */
  readonly send: Send;
  /** Loads the page anew. */
  readonly reload: () => void;
  /**
   * Asks the reader for access to the sites of `urls` that are not granted yet, in one question; without a question true. A
   * site is the registrable domain, on http and https. A click handler has to call it before all else: after an `await`
   * browsers no longer accept it as the reader's action. It never rejects: a browser that did not ask has given no access.
   */
  readonly requestAccess: (urls: readonly string[]) => Promise<boolean>;
  /** Those of `urls` that stand on sites to which access is not granted. */
  readonly missingAccess: (urls: readonly string[]) => Promise<readonly string[]>;
  /** Calls `listener` whenever access was granted or taken back. @returns A function that ends it. */
  readonly onAccessChange: (listener: () => void) => () => void;
  /** The feeds that the page in the active tab links to; none on pages that extensions may not read. */
  readonly feedsOfActiveTab: () => Promise<readonly FoundFeed[]>;
  /** The catalogue, loaded once out of the extension's own file; rejects where it cannot be loaded, and may be tried again. */
  readonly loadCatalogue: () => Promise<Catalogue>;
}

/** The context of a page, as views get it in their props. */
export interface PageContext<Texts extends I18n = I18n> {
  readonly db: Database;
  readonly settings: Settings;
  readonly i18n: Texts;
  /** Epoch ms; moves every 30 s. */
  readonly now: number;
  readonly desk: PageDesk;
  /** Sends a command; the snackbar of the page shows the result. */
  readonly command: Command;
}
