/** Stores the replies to commands, so that they outlive the worker. */
import type { CommandMemory } from '../../messages/answer.ts';
import { commandReply, keepCommandReply } from '../../store/commands.ts';
import type { Desk } from './desk.ts';

/** Makes the memory of replies over the store. */
export function createCommandMemory({ db, now }: Pick<Desk, 'db' | 'now'>): CommandMemory {
  return {
    recall: commandId => commandReply(db, commandId),
    remember: (commandId, value) => keepCommandReply(db, { commandId, at: now(), value }),
  };
}
