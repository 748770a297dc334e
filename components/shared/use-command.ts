/** Sends the commands of a page and shows the result of each in the snackbar. */
import { useCallback } from 'preact/hooks';
import type { I18n } from '../../i18n/translate.ts';
import type {
  CommandError,
  CommandName,
  Input,
  Output,
  Reply,
  Send,
} from '../../messages/protocol.ts';
import type { Done } from './Snackbar.tsx';

/**
 * Carries out a command and never rejects. A failure is always shown; a success where `success` returns a message, and
 * only after the background has answered.
 */
export type Command = <K extends CommandName>(
  name: K,
  input: Input<K>,
  success?: (value: Output<K>) => Done | null,
) => Promise<Reply<Output<K>>>;

/** The sender of commands for one page. @param showMessage Shows what was done, or why it was not. */
export function useCommand(
  send: Send,
  { t }: Pick<I18n, 't'>,
  showMessage: (done: Done) => void,
): Command {
  return useCallback(
    async (name, input, success) => {
      const reply = await send(name, input);
      const done = reply.ok ? (success?.(reply.value) ?? null) : refusal(reply.error, t);
      if (done !== null) showMessage(done);
      return reply;
    },
    [send, t, showMessage],
  );
}

/** The key of a refusal's text: all internal errors share one, and their details are on the console. */
const TEXTS = {
  'bad-address': 'command.bad-address',
  'bad-setting': 'command.bad-setting',
  'already-followed': 'command.already-followed',
  gone: 'command.gone',
  'unknown-command': 'command.failed',
  'bad-input': 'command.failed',
  internal: 'command.failed',
  'no-answer': 'command.no-answer',
} as const satisfies Readonly<Record<CommandError['code'], string>>;

function refusal({ code, values }: CommandError, t: I18n['t']): Done {
  return { text: refusalText({ code, values }, t), undo: null };
}

/** The reason why a command was not carried out, in the reader's language. */
export function refusalText({ code, values }: CommandError, t: I18n['t']): string {
  return t(TEXTS[code], values);
}
