/** Reads and writes the reader's settings, one row for each that was changed. */
import { DEFAULT_SETTINGS, isSetting, type Settings } from '../model/settings.ts';
import type { Database } from './database.ts';

/** All settings; a stored value that its setting does not accept is ignored. */
export async function readSettings(db: Database): Promise<Settings> {
  const rows = await db.settings.toArray();
  const valid = rows.filter(({ key, value }) => isSetting(key, value));
  return {
    ...DEFAULT_SETTINGS,
    ...Object.fromEntries(valid.map(({ key, value }) => [key, value])),
  };
}

/** Keeps a setting; the caller has checked the value with `isSetting`. */
export async function writeSetting(
  db: Database,
  key: keyof Settings,
  value: unknown,
): Promise<void> {
  await db.settings.put({ key, value });
}
