/** The replies to commands that were carried out, so that one which arrives again is answered and not carried out again. */
import type { CommandRow } from '../model/command-rows.ts';
import type { Database } from './database.ts';

/** Replies kept. A command is sent again within seconds, and nobody gives so many in them. */
const MAX_REPLIES = 200;

/** The reply to a command, or null where it was not carried out yet. */
export async function commandReply(
  db: Database,
  commandId: string,
): Promise<{ readonly value: unknown } | null> {
  return (await db.commands.get(commandId)) ?? null;
}

/** Keeps the reply to a command; the oldest beyond a bound go. */
export async function keepCommandReply(db: Database, row: CommandRow): Promise<void> {
  await db.transaction('rw', db.commands, async () => {
    await db.commands.put(row);
    const old = await db.commands.orderBy('at').reverse().offset(MAX_REPLIES).primaryKeys();
    // After the clock was set back the newest is not the last by its time; it stays all the same.
    const gone = old.filter(commandId => commandId !== row.commandId);
    if (gone.length > 0) await db.commands.bulkDelete(gone);
  });
}
