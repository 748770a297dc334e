/** The reader's settings, their defaults, and the values that each accepts. */

import type { AlertLevel } from './alert-level.ts';
import { isAlertLevel, isQuietHours } from './alert-settings.ts';
import { isRecord, isWhole } from './guards.ts';
import type { QuietHours } from './quiet-hours.ts';

/**
 * `language` is the tag of a translation or `auto`; `tickerPace` is a factor on the pace of comfortable reading;
 * `pollMinutes` is the minutes between two polls of one feed, or `auto`: by how often each feed publishes.
 */
export interface Settings {
  readonly language: string;
  readonly theme: 'system' | 'light' | 'dark';
  readonly pollMinutes: number | 'auto';
  readonly alerts: boolean;
  /** What alerts, where neither feed nor folder says otherwise, and the levels of folders by name. */
  readonly alertLevel: AlertLevel;
  readonly folderAlertLevels: Readonly<Record<string, AlertLevel>>;
  /** Words that are worth an alert wherever they stand in a headline. */
  readonly alertWords: string;
  readonly alertPlaces: string;
  readonly alertSound: boolean;
  readonly alertSpeech: boolean;
  readonly alertsPerDay: number;
  readonly alertGapMinutes: number;
  /** null where every hour may disturb. */
  readonly quietHours: QuietHours | null;
  /** Epoch ms until which no alert is shown, or null. */
  readonly undisturbedUntil: number | null;
  readonly tickerPace: number;
  readonly tickerDirection: 'auto' | 'ltr' | 'rtl';
  readonly tickerOrder: TickerOrder;
  /** Headlines of one feed at most, and their age in hours; null sets no bound. */
  readonly tickerMaxPerFeed: number | null;
  readonly tickerMaxAgeHours: number | null;
  /** Words that a headline has to hold, and must not hold, to run through the ticker. */
  readonly tickerShow: string;
  readonly tickerHide: string;
  /** Folders whose feeds do not run through the ticker, by name. */
  readonly tickerFoldersOut: readonly string[];
  /** Type of articles: a factor on its size, its face, and how wide a line is. */
  readonly articleSize: number;
  readonly articleFace: 'serif' | 'sans';
  readonly articleWidth: 'narrow' | 'normal' | 'wide';
  /** What a new tab shows. */
  readonly newTab: 'newsline' | 'browser';
  /** Whether single keys do something, and which (WCAG 2.1.4); '' leaves one without a key. */
  readonly shortcuts: boolean;
  readonly shortcutKeys: Readonly<Record<ShortcutName, string>>;
  readonly tickerSeparator: 'bar' | 'dot' | 'slash' | 'space';
  readonly tickerDensity: 'tight' | 'normal' | 'wide';
}

/** One setting as it is kept; one that was never changed has no row. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** The order of headlines in the ticker; `in-turn` takes one of each feed in turn. */
export type TickerOrder = 'newest' | 'by-feed' | 'breaking-first' | 'in-turn';

/** What single keys can do. */
export const SHORTCUT_NAMES = [
  'next',
  'previous',
  'open',
  'read',
  'save',
  'search',
  'help',
] as const;

/** One of them. */
export type ShortcutName = (typeof SHORTCUT_NAMES)[number];

/** The settings of a reader who changed none. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'system',
  pollMinutes: 'auto',
  alerts: true,
  alertLevel: 'breaking',
  folderAlertLevels: {},
  alertWords: '',
  alertPlaces: '',
  alertSound: false,
  alertSpeech: false,
  alertsPerDay: 12,
  alertGapMinutes: 1,
  quietHours: null,
  undisturbedUntil: null,
  tickerPace: 1,
  tickerDirection: 'auto',
  tickerOrder: 'newest',
  tickerMaxPerFeed: null,
  tickerMaxAgeHours: null,
  tickerShow: '',
  tickerHide: '',
  tickerFoldersOut: [],
  articleSize: 1,
  articleFace: 'serif',
  articleWidth: 'normal',
  newTab: 'newsline',
  shortcuts: true,
  shortcutKeys: {
    next: 'j',
    previous: 'k',
    open: 'o',
    read: 'm',
    save: 's',
    search: '/',
    help: '?',
  },
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

/** One key for each shortcut or none, and no key twice. */
function isKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const names = Object.keys(value);
  const keys = Object.values(value).filter(key => key !== '');
  return (
    names.length === SHORTCUT_NAMES.length &&
    SHORTCUT_NAMES.every(name => names.includes(name)) &&
    keys.every(key => typeof key === 'string' && /^[^\s\p{C}]$/u.test(key)) &&
    new Set(keys).size === keys.length
  );
}

/** Which values a setting accepts; anything else in the store or in a message is ignored. */
const ALLOWED: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  language: value => typeof value === 'string' && /^(auto|[a-z]{2,3}(_[A-Z]{2})?)$/.test(value),
  theme: oneOf('system', 'light', 'dark'),
  pollMinutes: value =>
    value === 'auto' || (typeof value === 'number' && value >= 1 && value <= 1440),
  alerts: value => typeof value === 'boolean',
  alertLevel: isAlertLevel,
  folderAlertLevels: value =>
    isRecord(value) &&
    Object.keys(value).length <= 500 &&
    Object.entries(value).every(([name, level]) => name.length <= 500 && isAlertLevel(level)),
  alertWords: shortText,
  alertPlaces: shortText,
  alertSound: value => typeof value === 'boolean',
  alertSpeech: value => typeof value === 'boolean',
  alertsPerDay: value => isWhole(value, 1, 200),
  alertGapMinutes: value => isWhole(value, 0, 1440),
  quietHours: value => value === null || isQuietHours(value),
  undisturbedUntil: value => value === null || isWhole(value, 0, Number.MAX_SAFE_INTEGER),
  tickerPace: value => typeof value === 'number' && value >= 0.25 && value <= 4,
  tickerDirection: oneOf('auto', 'ltr', 'rtl'),
  tickerOrder: oneOf('newest', 'by-feed', 'breaking-first', 'in-turn'),
  tickerMaxPerFeed: countOrNone(100),
  tickerMaxAgeHours: countOrNone(8760),
  tickerShow: shortText,
  tickerHide: shortText,
  tickerFoldersOut: value => Array.isArray(value) && value.length <= 500 && value.every(shortText),
  articleSize: value => typeof value === 'number' && value >= 0.7 && value <= 2,
  articleFace: oneOf('serif', 'sans'),
  articleWidth: oneOf('narrow', 'normal', 'wide'),
  newTab: oneOf('newsline', 'browser'),
  shortcuts: value => typeof value === 'boolean',
  shortcutKeys: isKeys,
  tickerSeparator: oneOf('bar', 'dot', 'slash', 'space'),
  tickerDensity: oneOf('tight', 'normal', 'wide'),
};

/** Whether `key` is a setting and accepts `value`. */
export function isSetting(key: string, value: unknown): key is keyof Settings {
  return Object.hasOwn(ALLOWED, key) && ALLOWED[key as keyof Settings](value);
}
