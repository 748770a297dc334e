import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, isSetting } from '../../../model/settings.ts';

describe('a setting', () => {
  test.each(Object.entries(DEFAULT_SETTINGS))('accepts its own default: %s', (key, value) => {
    expect(isSetting(key, value)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['language', 'zh_CN'],
    ['theme', 'dark'],
    ['pollMinutes', 1440],
    ['folderAlertLevels', { Home: 'off' }],
    ['alertGapMinutes', 0],
    ['quietHours', { fromMinute: 1320, toMinute: 420, days: [0, 6] }],
    ['undisturbedUntil', 1_700_000_000_000],
    ['tickerMaxPerFeed', 100],
    ['tickerFoldersOut', ['Home', '']],
    ['tickerMode', 'step'],
    ['tickerIcons', true],
    ['tickerSize', 'large'],
    ['tickerColours', 'amber'],
    ['articleSize', 1.8],
  ])('accepts what its readers can choose: %s %j', (key, value) => {
    expect(isSetting(key, value)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['language', 'English'],
    ['theme', 'blue'],
    ['pollMinutes', 0],
    ['pollMinutes', Number.NaN],
    ['alerts', 'yes'],
    ['alertLevel', 'loud'],
    ['folderAlertLevels', { Home: 'loud' }],
    ['alertWords', 'a'.repeat(501)],
    ['alertsPerDay', 0],
    ['alertGapMinutes', 1441],
    ['quietHours', { fromMinute: 1440, toMinute: 0, days: [] }],
    ['undisturbedUntil', -1],
    ['tickerPace', 5],
    ['tickerMaxPerFeed', 101],
    ['tickerMaxAgeHours', 1.5],
    ['tickerFoldersOut', [1]],
    ['tickerMode', 'blink'],
    ['tickerIcons', 'yes'],
    ['tickerSize', 20],
    ['tickerColours', '#ff0000'],
    ['articleSize', 3],
    ['newTab', null],
    ['shortcutKeys', { ...DEFAULT_SETTINGS.shortcutKeys, next: 'k' }],
    ['shortcutKeys', { next: 'j' }],
    ['toString', 'auto'],
    ['unknown', true],
  ])('refuses any other: %s %j', (key, value) => {
    expect(isSetting(key, value)).toBe(false);
  });
});
