/** Sends the commands of a page and says in one place what came of each. */
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
 * Carries out a command and never rejects. A failure is told; a success is told where `told` gives words for it, and only
 * when the background has answered.
 */
export type Command = <K extends CommandName>(
  name: K,
  input: Input<K>,
  told?: (value: Output<K>) => Done | null,
) => Promise<Reply<Output<K>>>;

/** @param tell Shows what was done, or why it was not. */
export function useCommand(
  send: Send,
  { t }: Pick<I18n, 't'>,
  tell: (done: Done) => void,
): Command {
  return useCallback(
    async (name, input, told) => {
      const reply = await send(name, input);
      const done = reply.ok ? (told?.(reply.value) ?? null) : refusal(reply.error, t);
      if (done !== null) tell(done);
      return reply;
    },
    [send, t, tell],
  );
}

/** What a refusal is called: faults of Newsline's own share one text, their details are on the console. */
const TEXTS = {
  'bad-address': 'command.bad-address',
  'bad-setting': 'command.bad-setting',
  'already-followed': 'command.already-followed',
  'unknown-command': 'command.failed',
  'bad-input': 'command.failed',
  internal: 'command.failed',
  'no-answer': 'command.no-answer',
} as const satisfies Readonly<Record<CommandError['code'], string>>;

function refusal({ code, values }: CommandError, t: I18n['t']): Done {
  return { text: refusalText({ code, values }, t), undo: null };
}

/** Why a command was not carried out, in the reader's language. */
export function refusalText({ code, values }: CommandError, t: I18n['t']): string {
  return t(TEXTS[code], values);
}
