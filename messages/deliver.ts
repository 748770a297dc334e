/** Delivers a command to a background that may fall asleep or die at any moment, also while the command is on its way. */
import type { CommandName, Input, Output, Reply } from './protocol.ts';

/** Hands a message over; rejects, or never settles, where the background went away underneath it. */
export type Transport = (message: { command: string; input: unknown }) => Promise<unknown>;

/** Waits that many ms. */
export type Pause = (ms: number) => Promise<void>;

const ATTEMPTS = 3;
const PAUSE_MS = 250;
/** How long a reply may take, in ms, before the command is sent again; every command may be carried out twice. */
const PATIENCE_MS: { readonly [K in CommandName]?: number } = { pollNow: 300_000 };
const USUAL_PATIENCE_MS = 4000;

/** Sends until there is a reply, three times at most. What never got one is an error value like any other. */
export async function deliver<K extends CommandName>(
  command: K,
  input: Input<K>,
  transport: Transport,
  pause: Pause,
): Promise<Reply<Output<K>>> {
  let detail = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await pause(PAUSE_MS);
    try {
      const tooLate = pause(PATIENCE_MS[command] ?? USUAL_PATIENCE_MS).then(() => null);
      const reply = await Promise.race([transport({ command, input }), tooLate]);
      if (isReply<K>(reply)) return reply;
      detail = 'no reply';
    } catch (cause) {
      detail = cause instanceof Error ? cause.message : String(cause);
    }
  }
  return {
    ok: false,
    error: { code: 'failed', message: `The background did not answer (${detail}). Try again.` },
  };
}

function isReply<K extends CommandName>(value: unknown): value is Reply<Output<K>> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
