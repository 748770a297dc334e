/** Stores the replies to commands, so that they outlive the worker. */
import type { CommandMemory, KeptReply } from '../../messages/answer.ts';
import { isRecord } from '../../model/guards.ts';
import { commandReply, keepCommandReply } from '../../store/commands.ts';
import type { Desk } from './desk.ts';

/** Makes the memory of replies over the store. */
export function createCommandMemory({ db, now }: Pick<Desk, 'db' | 'now'>): CommandMemory {
  return {
    recall: async commandId => {
      const kept = (await commandReply(db, commandId))?.value;
      return isKeptReply(kept) ? kept : null;
    },
    remember: (commandId, value) => keepCommandReply(db, { commandId, at: now(), value }),
  };
}

/** An older version of Newsline kept the value alone. */
function isKeptReply(kept: unknown): kept is KeptReply {
  return isRecord(kept) && typeof kept.asked === 'string' && 'value' in kept;
}
