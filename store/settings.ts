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

/**
 * Changes a setting from what is stored, in one transaction.
 * @param change Gets the stored value, or the default; null leaves it as it is.
 * @returns false where `change` gave null or a value that the setting does not accept.
 */
export async function changeSetting(
  db: Database,
  key: keyof Settings,
  change: (before: unknown) => unknown,
): Promise<boolean> {
  return db.transaction('rw', db.settings, async () => {
    const stored = (await db.settings.get(key))?.value;
    const value = change(isSetting(key, stored) ? stored : DEFAULT_SETTINGS[key]);
    if (value === null || !isSetting(key, value)) return false;
    await db.settings.put({ key, value });
    return true;
  });
}
