/** Delivers a command to the background, and repeats it when the background is ended before it replies. */
import { MINUTE_MS } from '../model/durations.ts';
import type { CommandName, Input, Output, Reply } from './protocol.ts';

/** What is sent: the id tells the background that a command arrives again. */
export interface CommandMessage {
  readonly command: string;
  readonly id: string;
  readonly input: unknown;
}

/** Hands a message over; rejects, or never settles, where the background went away underneath it. */
export type Transport = (message: CommandMessage) => Promise<unknown>;

/** Waits that many ms. */
export type Pause = (ms: number) => Promise<void>;

const ATTEMPTS = 3;
const PAUSE_MS = 250;
/** How long a reply may take, in ms, before the command is sent again. */
const PATIENCE_MS: { readonly [K in CommandName]?: number } = {
  pollNow: 5 * MINUTE_MS,
  // A feed is read before it is followed, from a server that may be slow.
  chooseFeed: MINUTE_MS,
  importFeeds: MINUTE_MS,
  cancelImport: MINUTE_MS,
};
const USUAL_PATIENCE_MS = 4000;

/**
 * Sends until there is a reply, three times at most, always under the same id. What never got one is an error value.
 * @param id Made anew for each command.
 */
export async function deliver<K extends CommandName>(
  command: K,
  input: Input<K>,
  id: string,
  transport: Transport,
  pause: Pause,
): Promise<Reply<Output<K>>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await pause(PAUSE_MS);
    const tooLate = pause(PATIENCE_MS[command] ?? USUAL_PATIENCE_MS).then(() => null);
    // A connection that is refused, and a reply that never comes, are the same: the background was not there.
    const reply = await Promise.race([
      Promise.resolve()
        .then(() => transport({ command, id, input }))
        .catch(() => null),
      tooLate,
    ]);
    if (isReply<K>(reply)) return reply;
  }
  return { ok: false, error: { code: 'no-answer', values: {} } };
}

function isReply<K extends CommandName>(value: unknown): value is Reply<Output<K>> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
