/** Answers commands of the extension's own pages: each is carried out once, and errors are values. */

import type { Runtime } from 'webextension-polyfill';
import { hashText } from '../feed/hash.ts';
import { isRecord } from '../model/guards.ts';
import {
  type CommandName,
  type Handlers,
  type Output,
  Refusal,
  type RefusalCode,
  type Reply,
} from './protocol.ts';
import { isCommand, isCommandId, readInput } from './validate.ts';

/** What was done for commands that may arrive again. It outlives the worker. */
export interface CommandMemory {
  /** The reply to the command `id`, or null where it was not carried out yet. */
  readonly recall: (id: string) => Promise<KeptReply | null>;
  readonly remember: (id: string, reply: KeptReply) => Promise<void>;
}

/** The reply to a command that was carried out. */
export interface KeptReply {
  /** What was asked: a hash of the command's name and input. Another command under the same id has no claim to the reply. */
  readonly asked: string;
  readonly value: unknown;
}

/** A listener for messages; undefined where a message is not for the background. */
export type Answer = (
  message: unknown,
  sender: Pick<Runtime.MessageSender, 'id'>,
) => Promise<Reply<Output<CommandName>>> | undefined;

/**
 * Makes the listener for messages. A command that arrives a second time is answered from what was done; one that is being
 * carried out is joined. Another command under the id of one is refused.
 * @param ownId This extension's id; messages from anywhere else are passed over.
 * @param report Called with what an unexpected failure was; the reply carries a code only.
 * @returns A listener that gives a promise for own commands alone: one that answers others would answer for them.
 */
export function createAnswer(
  handlers: Handlers,
  ownId: string,
  memory: CommandMemory,
  report: (what: string, cause: unknown) => void,
): Answer {
  // Only joins what runs in this worker; what was done is in the memory.
  const running = new Map<string, { asked: string; reply: Promise<Reply<Output<CommandName>>> }>();
  return (message, sender) => {
    if (sender.id !== ownId || !isRecord(message) || typeof message.command !== 'string')
      return undefined;
    const { command, id, input } = message;
    if (!isCommand(command)) return Promise.resolve(refused('unknown-command'));
    if (!isCommandId(id)) return Promise.resolve(refused('bad-input'));
    const asked = hashText(JSON.stringify([command, input]));
    const known = running.get(id);
    if (known !== undefined)
      return known.asked === asked ? known.reply : Promise.resolve(refused('bad-input'));
    const reply = run(handlers, memory, { command, id, asked, input }, report).finally(() =>
      running.delete(id),
    );
    running.set(id, { asked, reply });
    return reply;
  };
}

async function run<K extends CommandName>(
  handlers: Handlers,
  memory: CommandMemory,
  { command, id, asked, input: sent }: { command: K; id: string; asked: string; input: unknown },
  report: (what: string, cause: unknown) => void,
): Promise<Reply<Output<K>>> {
  const input = readInput(command, sent);
  if (input === null) return refused('bad-input');
  const done = await memory.recall(id).catch(cause => {
    // A command that needs no database is carried out all the same; the others fail by themselves.
    report('looking up a command', cause);
    return null;
  });
  // It was kept by this same command.
  if (done?.asked === asked) return { ok: true, value: done.value as Output<K> };
  if (done !== null) return refused('bad-input');
  try {
    const value = await handlers[command](input, id);
    // It was carried out, also where that cannot be kept.
    await memory.remember(id, { asked, value }).catch(cause => report('keeping a reply', cause));
    return { ok: true, value };
  } catch (cause) {
    if (cause instanceof Refusal) return refused(cause.code, cause.values);
    report(`the command ${command}`, cause);
    return refused('internal');
  }
}

function refused(code: RefusalCode, values: Refusal['values'] = {}): Reply<never> {
  return { ok: false, error: { code, values } };
}
