/** Declares the commands that pages send to the background, and their replies. */
import type { AlertLevel } from '../model/alert-level.ts';
import type { ListedFeed, ListedFolder } from '../model/feed-list.ts';
import type { FeedChange } from '../model/feed-rows.ts';
import type { WantedFollow } from '../model/follow-rows.ts';
import type { SettingChange } from '../model/setting-change.ts';
import type { VisitedPage } from '../model/visited-page.ts';

/** Every command with its input and output. */
export interface Commands {
  /** Saves a pending follow of each address, and goes as far as the access that is granted allows. */
  wantFollows: { input: { follows: WantedFollow[] }; output: null };
  /** Asks again for the access that a pending follow lacks. */
  resumeFollow: { input: { address: string }; output: null };
  /** Goes on with pending follows whose access was granted meanwhile. */
  advanceFollows: { input: Record<never, never>; output: null };
  /** The reader refused access to the site of `url` for this pending follow. */
  refuseFollow: { input: { address: string; url: string }; output: null };
  chooseFeed: { input: { address: string; feedUrl: string }; output: null };
  dropFollow: { input: { address: string }; output: null };
  /** Follows the feed at `url` as it is, whether or not its site is granted yet. */
  follow: { input: { url: string }; output: { feedId: string } };
  /** Follows the feeds of a list. Its choices for folders count for those in which nothing was followed before. */
  importFeeds: {
    input: { feeds: readonly ListedFeed[]; folders?: readonly ListedFolder[] };
    output: { importId: string; added: number };
  };
  /** Stops following what an import brought and no round has reached yet. */
  cancelImport: { input: { importId: string }; output: { removed: number } };
  editFeed: { input: { feedId: string; change: FeedChange }; output: null };
  /** Takes the address that a feed's requests have been led to for its own. */
  moveFeed: { input: { feedId: string }; output: null };
  unfollow: { input: { feedId: string }; output: null };
  undoUnfollow: { input: { feedId: string }; output: null };
  /** Asks now the feeds that failed for lack of access, because some was granted. */
  pollRefused: { input: Record<never, never>; output: null };
  /** Asks one feed, or all (null), now; answers when the round is over. */
  pollNow: {
    input: { feedId: string | null };
    output: { asked: number; added: number; failed: number };
  };
  markRead: { input: { articleIds: string[]; read: boolean }; output: null };
  /** Follows a story, or not any more: it stands first, and each update alerts. */
  followStory: { input: { storyId: string; followed: boolean }; output: null };
  /** Hides a story and keeps it from alerting, or not any more. */
  muteStory: { input: { storyId: string; muted: boolean }; output: null };
  /** What of a story alerts, whatever its feeds are set to; null leaves it to them. */
  setStoryLevel: { input: { storyId: string; level: AlertLevel | null }; output: null };
  /** Takes an article out of its story for good; answers with the story that it was of. */
  separateArticle: { input: { articleId: string }; output: { storyId: string } };
  /** Takes that back. */
  rejoinArticle: { input: { articleId: string; storyId: string }; output: null };
  save: { input: { articleId: string; saved: boolean }; output: null };
  /** Keeps the text that a page extracted from the article's own page. */
  keepFullText: { input: { articleId: string; html: string }; output: null };
  /** Brings the reader page to the front with this article, as a click on its alert does. */
  openArticle: { input: { articleId: string }; output: null };
  /** Records that the reader is visiting the page now. */
  noteVisit: { input: { page: VisitedPage }; output: null };
  /** Opens the small window of the ticker strip. */
  openStrip: { input: Record<never, never>; output: null };
  /** Shows a notification that only tries whether alerts come. */
  testAlert: { input: Record<never, never>; output: null };
  setSetting: { input: { key: string; value: unknown }; output: null };
  /** Changes one part of a setting that is a list or a record, and leaves the others as they are. */
  changeSetting: { input: { key: string; change: SettingChange }; output: null };
}

/** The name of a command. */
export type CommandName = keyof Commands;
/** The input of a command. */
export type Input<K extends CommandName> = Commands[K]['input'];
/** What a command answers with when it was carried out. */
export type Output<K extends CommandName> = Commands[K]['output'];

/**
 * What the background does for each command; a missing one does not compile. The id is the same when a command arrives again
 * after a worker died over it: what a handler makes anew each time is named by it.
 */
export type Handlers = {
  readonly [K in CommandName]: (input: Input<K>, commandId: string) => Promise<Output<K>>;
};

/** Why a command was refused by the background. `internal` is a bug of Newsline, whose details are on the console. */
export type RefusalCode =
  | 'bad-address'
  | 'bad-setting'
  | 'already-followed'
  /** The article, story or feed that the command is about is no longer there, so nothing was done. */
  | 'gone'
  | 'unknown-command'
  | 'bad-input'
  | 'internal';

/** Why a command was not carried out; `no-answer` is a background that could not be reached. A page says it in words. */
export interface CommandError {
  readonly code: RefusalCode | 'no-answer';
  /** What the words name, by placeholder. */
  readonly values: Readonly<Record<string, string>>;
}

/** The reply to a command: its value, or why it was not carried out. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: CommandError };

/** Sends a command to the background; never rejects. */
export type Send = <K extends CommandName>(
  command: K,
  input: Input<K>,
) => Promise<Reply<Output<K>>>;

/** A refusal that a handler throws for `answer` to turn into a reply. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly values: CommandError['values'];
  constructor(code: RefusalCode, values: CommandError['values'] = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}
