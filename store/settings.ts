/** What the reader chose, with the defaults for what was never touched. */
import type { TickerOrder } from '../story/edition.ts';
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
  readonly tickerOrder: TickerOrder;
  /** Headlines of one feed at most, and their age in hours; null sets no bound. */
  readonly tickerMaxPerFeed: number | null;
  readonly tickerMaxAgeHours: number | null;
  /** Words that a headline has to hold, and must not hold, to run through the ticker. */
  readonly tickerShow: string;
  readonly tickerHide: string;
  readonly tickerSeparator: 'bar' | 'dot' | 'slash' | 'space';
  readonly tickerDensity: 'tight' | 'normal' | 'wide';
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'system',
  pollMinutes: 'auto',
  alerts: true,
  tickerSpeed: 60,
  tickerDirection: 'auto',
  tickerOrder: 'newest',
  tickerMaxPerFeed: null,
  tickerMaxAgeHours: null,
  tickerShow: '',
  tickerHide: '',
  tickerSeparator: 'bar',
  tickerDensity: 'normal',
};

const oneOf =
  (...allowed: readonly string[]) =>
  (value: unknown) =>
    typeof value === 'string' && allowed.includes(value);
const countOrNone = (most: number) => (value: unknown) =>
  value === null ||
  (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most);
const shortText = (value: unknown) => typeof value === 'string' && value.length <= 500;

/** Which values a setting takes; anything else in the store or in a message is ignored. */
const ALLOWED: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  language: value => typeof value === 'string' && /^(auto|[a-z]{2,3}(_[A-Z]{2})?)$/.test(value),
  theme: oneOf('system', 'light', 'dark'),
  pollMinutes: value =>
    value === 'auto' || (typeof value === 'number' && value >= 1 && value <= 1440),
  alerts: value => typeof value === 'boolean',
  tickerSpeed: value => typeof value === 'number' && value >= 10 && value <= 400,
  tickerDirection: oneOf('auto', 'ltr', 'rtl'),
  tickerOrder: oneOf('newest', 'by-feed', 'breaking-first', 'in-turn'),
  tickerMaxPerFeed: countOrNone(100),
  tickerMaxAgeHours: countOrNone(8760),
  tickerShow: shortText,
  tickerHide: shortText,
  tickerSeparator: oneOf('bar', 'dot', 'slash', 'space'),
  tickerDensity: oneOf('tight', 'normal', 'wide'),
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
