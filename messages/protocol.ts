/** The commands that pages send to the background, the only writer, and what comes back. */

/** Every command with its input and output. */
export interface Commands {
  /** Follows the feed at `url`, whose site the reader granted. */
  follow: { input: { url: string }; output: { feedId: string } };
  unfollow: { input: { feedId: string }; output: null };
  /** Asks one feed, or all (null), now; answers when the round is over. */
  pollNow: {
    input: { feedId: string | null };
    output: { asked: number; added: number; failed: number };
  };
  markRead: { input: { articleIds: string[]; read: boolean }; output: null };
  /** Brings the reader page to the front with this article, as a click on its alert does. */
  openArticle: { input: { articleId: string }; output: null };
  setSetting: { input: { key: string; value: unknown }; output: null };
}

export type CommandName = keyof Commands;
export type Input<K extends CommandName> = Commands[K]['input'];
export type Output<K extends CommandName> = Commands[K]['output'];

/** What the background does for each command; a missing one does not compile. */
export type Handlers = { readonly [K in CommandName]: (input: Input<K>) => Promise<Output<K>> };

/** Why a command was refused: ours to mend (`invalid`, `failed`) or the reader's (`bad-address`). */
export type CommandErrorCode = 'invalid' | 'bad-address' | 'bad-setting' | 'failed';

export interface CommandError {
  readonly code: CommandErrorCode;
  readonly message: string;
}

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: CommandError };

/** A refusal that a handler throws for `answer` to turn into a reply. */
export class Refusal extends Error {
  readonly code: CommandErrorCode;
  constructor(code: CommandErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
