/** The background's end of the line: own pages only, known commands only, errors as values. */
import type { Runtime } from 'webextension-polyfill';
import { type CommandName, type Handlers, type Output, Refusal, type Reply } from './protocol.ts';
import { isCommand, isFields, readInput } from './validate.ts';

/**
 * Answers one message.
 * @param ownId This extension's id; messages from anywhere else are passed over.
 * @returns A promise for own commands alone: a listener that answers others would answer for them.
 */
export function answer(
  handlers: Handlers,
  ownId: string,
  message: unknown,
  sender: Pick<Runtime.MessageSender, 'id'>,
): Promise<Reply<Output<CommandName>>> | undefined {
  if (sender.id !== ownId || !isFields(message) || typeof message.command !== 'string')
    return undefined;
  if (!isCommand(message.command))
    return Promise.resolve(
      refused('invalid', `There is no command "${message.command.slice(0, 40)}".`),
    );
  return run(handlers, message.command, message.input);
}

async function run<K extends CommandName>(
  handlers: Handlers,
  name: K,
  value: unknown,
): Promise<Reply<Output<K>>> {
  const input = readInput(name, value);
  if (input === null)
    return refused('invalid', `The command "${name}" came with input that it does not take.`);
  try {
    return { ok: true, value: await handlers[name](input) };
  } catch (cause) {
    if (cause instanceof Refusal) return refused(cause.code, cause.message);
    return refused('failed', cause instanceof Error ? cause.message : String(cause));
  }
}

function refused(code: Refusal['code'], message: string): Reply<never> {
  return { ok: false, error: { code, message } };
}
