/** The English texts of the strip and of what the settings say of alerts. */

export const enSettings = {
  'strip.title': 'Ticker strip',
  'strip.open': 'Put the ticker on top',
  'strip.close': 'Take it back',
  'strip.why':
    'The strip stays on top of other windows as long as this small window is open: browsers tie the one to the other. You can minimise this window.',
  'strip.none':
    'This browser cannot keep a window on top of others, so this one is not. Your system may be able to.',
  'strip.failed': 'The browser refused the window on top: {reason}',
  'reason.developing': 'A story that it reports on is developing.',
} as const;

export type SettingsKey = keyof typeof enSettings;
export type SettingsCatalogue = Readonly<Record<SettingsKey, string>>;
