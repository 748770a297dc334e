/** The reader's settings: each with its default and the values that it accepts. */
import type { AlertLevel } from './alert-level.ts';
import { isAlertLevel, isQuietHours } from './alert-settings.ts';
import { isRecord, isWhole } from './guards.ts';
import type { QuietHours } from './quiet-hours.ts';

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

interface Setting<Value> {
  readonly default: Value;
  /** Whether the setting accepts `value`; anything else in the store or in a message is ignored. */
  readonly check: (value: unknown) => value is Value;
}

const SETTINGS = {
  /** The tag of a translation, or `auto`. */
  language: setting('auto', isLanguage),
  theme: oneOf('system', 'light', 'dark'),
  /** Minutes between two polls of one feed, or `auto`: by how often each feed publishes. */
  pollMinutes: setting<number | 'auto'>('auto', isPollMinutes),
  /** Whether alerts are shown; null until the reader has chosen, and nothing is shown until then. */
  alerts: orNone<boolean>(value => typeof value === 'boolean'),
  /** What alerts, where neither feed nor folder says otherwise, and the levels of folders by name. */
  alertLevel: setting<AlertLevel>('breaking', isAlertLevel),
  folderAlertLevels: setting<Readonly<Record<string, AlertLevel>>>({}, isLevelsByName),
  /** Words that are worth an alert wherever they stand in a headline. */
  alertWords: setting('', isShortText),
  alertPlaces: setting('', isShortText),
  alertSound: onOff(false),
  alertSpeech: onOff(false),
  alertsPerDay: whole(12, 1, 200),
  alertGapMinutes: whole(1, 0, 1440),
  /** null where every hour may disturb. */
  quietHours: orNone<QuietHours>(isQuietHours),
  /** Epoch ms until which no alert is shown, or null. */
  undisturbedUntil: orNone(value => isWhole(value, 0, Number.MAX_SAFE_INTEGER)),
  /** A factor on the pace of comfortable reading. */
  tickerPace: between(1, 0.25, 4),
  tickerDirection: oneOf('auto', 'ltr', 'rtl'),
  /** `in-turn` takes one headline of each feed in turn. */
  tickerOrder: oneOf('newest', 'by-feed', 'breaking-first', 'in-turn'),
  /** Headlines of one feed at most, and their age in hours; null sets no bound. */
  tickerMaxPerFeed: orNone(value => isWhole(value, 1, 100)),
  tickerMaxAgeHours: orNone(value => isWhole(value, 1, 8760)),
  /** Words that a headline has to hold, and must not hold, to run through the ticker. */
  tickerShow: setting('', isShortText),
  tickerHide: setting('', isShortText),
  /** Folders whose feeds do not run through the ticker, by name. */
  tickerFoldersOut: setting<readonly string[]>([], isNames),
  tickerSeparator: oneOf('bar', 'dot', 'slash', 'space'),
  tickerDensity: oneOf('normal', 'tight', 'wide'),
  /** One line that moves, or one headline after the other in one place. */
  tickerMode: oneOf('crawl', 'step'),
  /** Whether the icon of its source stands before each headline. */
  tickerIcons: onOff(false),
  tickerSize: oneOf('normal', 'small', 'large'),
  /** The palette: `paper` is that of the page, the others are the same in every theme. */
  tickerColours: oneOf('paper', 'ink', 'amber', 'sea'),
  /** Type of articles: a factor on its size, its face, and how wide a line is. */
  articleSize: between(1, 0.7, 2),
  articleFace: oneOf('serif', 'sans'),
  articleWidth: oneOf('normal', 'narrow', 'wide'),
  /** Whether the front page says that sources lack access to sites. */
  accessLine: onOff(true),
  /** What a new tab shows. */
  newTab: oneOf('newsline', 'browser'),
  /** Whether single keys do something, and which (WCAG 2.1.4); '' leaves one without a key. */
  shortcuts: onOff(true),
  shortcutKeys: setting<Readonly<Record<ShortcutName, string>>>(
    { next: 'j', previous: 'k', open: 'o', read: 'm', save: 's', search: '/', help: '?' },
    isKeys,
  ),
};

type ValueOf<One> = One extends Setting<infer Value> ? Value : never;

/** The value of each setting. */
export type Settings = { readonly [K in keyof typeof SETTINGS]: ValueOf<(typeof SETTINGS)[K]> };

/** Keeps the value of one setting. */
export type KeepSetting = <K extends keyof Settings>(key: K, value: Settings[K]) => void;

/** One setting as it is kept; one that was never changed has no row. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** The order of headlines in the ticker. */
export type TickerOrder = Settings['tickerOrder'];

/** The settings of a reader who changed none. */
export const DEFAULT_SETTINGS = Object.fromEntries(
  Object.entries(SETTINGS).map(([key, one]) => [key, one.default]),
  // The entries of an object keep no types.
) as Settings;

/** Whether `key` is a setting. */
export function isSettingKey(key: string): key is keyof Settings {
  return Object.hasOwn(SETTINGS, key);
}

/** Whether `key` is a setting and accepts `value`. */
export function isSetting(key: string, value: unknown): key is keyof Settings {
  return isSettingKey(key) && SETTINGS[key].check(value);
}

function setting<Value>(
  byDefault: Value,
  check: (value: unknown) => value is Value,
): Setting<Value> {
  return { default: byDefault, check };
}

function onOff(byDefault: boolean): Setting<boolean> {
  return setting(byDefault, value => typeof value === 'boolean');
}

/** One of several words; the first is the default. */
function oneOf<Word extends string>(byDefault: Word, ...others: readonly Word[]): Setting<Word> {
  const words = [byDefault, ...others];
  return setting(byDefault, (value): value is Word => words.some(word => word === value));
}

function whole(byDefault: number, least: number, most: number): Setting<number> {
  return setting(byDefault, value => isWhole(value, least, most));
}

function between(byDefault: number, least: number, most: number): Setting<number> {
  return setting(
    byDefault,
    (value): value is number => typeof value === 'number' && value >= least && value <= most,
  );
}

/** A value that may be absent, as it is by default. */
function orNone<Value>(check: (value: unknown) => value is Value): Setting<Value | null> {
  return setting<Value | null>(null, value => value === null || check(value));
}

function isLanguage(value: unknown): value is string {
  return typeof value === 'string' && /^(auto|[a-z]{2,3}(_[A-Z]{2})?)$/.test(value);
}

function isPollMinutes(value: unknown): value is number | 'auto' {
  return value === 'auto' || (typeof value === 'number' && value >= 1 && value <= 1440);
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 500;
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= 500 && value.every(isShortText);
}

function isLevelsByName(value: unknown): value is Readonly<Record<string, AlertLevel>> {
  return (
    isRecord(value) &&
    Object.keys(value).length <= 500 &&
    Object.entries(value).every(([name, level]) => name.length <= 500 && isAlertLevel(level))
  );
}

/** One key for each shortcut or none, and no key twice. */
function isKeys(value: unknown): value is Readonly<Record<ShortcutName, string>> {
  if (!isRecord(value)) return false;
  const names = Object.keys(value);
  const keys = Object.values(value).filter(key => key !== '');
  return (
    names.length === SHORTCUT_NAMES.length &&
    SHORTCUT_NAMES.every(name => names.includes(name)) &&
    keys.every(key => typeof key === 'string' && /^[^\s\p{C}]$/u.test(key)) &&
    new Set(keys).size === keys.length
  );
}
