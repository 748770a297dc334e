/** The settings as they are kept: one row for each that the reader changed. */
import { DEFAULT_SETTINGS, isSetting, type Settings } from '../model/settings.ts';
import type { Database } from './database.ts';

export async function readSettings(db: Database): Promise<Settings> {
  const rows = await db.settings.toArray();
  const valid = rows.filter(({ key, value }) => isSetting(key, value));
  return {
    ...DEFAULT_SETTINGS,
    ...Object.fromEntries(valid.map(({ key, value }) => [key, value])),
  };
}

export async function writeSetting(
  db: Database,
  key: keyof Settings,
  value: unknown,
): Promise<void> {
  await db.settings.put({ key, value });
}
