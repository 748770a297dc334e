/** What the reader chose, with the defaults for what was never touched. */
import type { Database } from './database.ts';

/**
 * `language` is a catalogue's tag or `auto`; `tickerSpeed` is px a second; `pollMinutes` is minutes between two requests
 * for one feed, or `auto`: by the rhythm of each feed.
 */
export interface Settings {
  readonly language: string;
  readonly theme: 'system' | 'light' | 'dark';
  readonly pollMinutes: number | 'auto';
  readonly alerts: boolean;
  readonly tickerSpeed: number;
  readonly tickerDirection: 'auto' | 'ltr' | 'rtl';
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'system',
  pollMinutes: 'auto',
  alerts: true,
  tickerSpeed: 60,
  tickerDirection: 'auto',
};

/** Which values a setting takes; anything else in the store or in a message is ignored. */
const ALLOWED: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  language: value => typeof value === 'string' && /^(auto|[a-z]{2,3}(_[A-Z]{2})?)$/.test(value),
  theme: value => value === 'system' || value === 'light' || value === 'dark',
  pollMinutes: value =>
    value === 'auto' || (typeof value === 'number' && value >= 1 && value <= 1440),
  alerts: value => typeof value === 'boolean',
  tickerSpeed: value => typeof value === 'number' && value >= 10 && value <= 400,
  tickerDirection: value => value === 'auto' || value === 'ltr' || value === 'rtl',
};

/** Whether `value` is one that the setting `key` takes. */
export function isSetting(key: string, value: unknown): key is keyof Settings {
  return Object.hasOwn(ALLOWED, key) && ALLOWED[key as keyof Settings](value);
}

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
