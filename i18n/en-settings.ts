/** The English texts of the strip and of what the settings say of alerts. */

// Both are always loaded together: one file is smaller than two.
export { enManage } from './en-manage.ts';

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
  'alerts.title': 'Alerts',
  'alerts.level': 'What alerts',
  'alerts.level.off': 'Nothing',
  'alerts.level.flash': 'Only a flash: several outlets call it breaking',
  'alerts.level.breaking': 'Breaking news',
  'alerts.level.all': 'Every story',
  'alerts.level.words': 'Only my words and places',
  'alerts.usual': 'As set for all',
  'alerts.of-story': 'Alerts of this story',
  'alerts.of-story.usual': 'As for its feeds',
  'alerts.of-folder': 'Alerts of {name}',
  'alerts.words': 'Words that always alert',
  'alerts.places': 'Places whose news alerts sooner',
  'alerts.sound': 'Sound a chime with an alert',
  'alerts.speech': 'Read the headline of an alert aloud',
  'alerts.speech.none':
    'Your system gives this browser no voice, so headlines stay silent until you install one.',
  'alerts.per-day': 'At most, a day',
  'alerts.gap': 'Minutes between two at least',
  'alerts.quiet': 'Quiet hours',
  'alerts.quiet.on': 'Hold alerts back at night',
  'alerts.quiet.from': 'From',
  'alerts.quiet.to': 'To',
  'alerts.do-not-disturb': 'Do not disturb for an hour',
  'alerts.undisturbed': 'Undisturbed until {time}. End it now',
  'alerts.test': 'Send a test alert',
  'alerts.test.hint':
    'If no test alert comes, your system holds notifications back: allow them for this browser in its settings, and end its own “do not disturb”.',
  'alerts.blocked':
    'The browser says that the system blocks its notifications. Allow them for this browser in the system’s settings, then send a test alert.',
  'alerts.would': 'Stories that would have alerted last week: {count}',
  'alerts.log': 'Alert log',
  'alerts.log.empty': 'No alert so far',
  'alerts.log.hint': 'What is shown, held back or dropped is written down here, with the reason.',
  'alerts.outcome.shown': 'shown',
  'alerts.outcome.updated': 'brought up to date',
  'alerts.outcome.held': 'held back',
  'alerts.outcome.told': 'told in the digest',
  'alerts.outcome.withdrawn': 'taken back',
  'alerts.outcome.dropped': 'dropped',
  'alerts.urgency.flash': 'Flash',
  'alerts.urgency.bulletin': 'Bulletin',
  'alerts.urgency.urgent': 'Urgent',
  'alerts.urgency.routine': 'Routine',
  'alerts.reason.label': 'its publisher calls it breaking',
  'alerts.reason.category': 'its publisher files it under breaking news',
  'alerts.reason.cried': 'its publisher calls too much breaking',
  'alerts.reason.alone':
    'no other outlet reports it yet; a level of its own for this feed would alert at once',
  'alerts.reason.several': 'several outlets report it',
  'alerts.reason.fast': 'unusually many, unusually fast',
  'alerts.reason.feed': 'you chose alerts for this feed',
  'alerts.reason.words': 'it has your words',
  'alerts.reason.place': 'it tells of a place of yours',
  'alerts.reason.level': 'your settings want less',
  'alerts.reason.merged': 'its story is part of another one',
  'alerts.reason.muted': 'the story is muted',
  'alerts.reason.switched-off': 'alerts are switched off',
  'alerts.reason.quiet-hours': 'quiet hours',
  'alerts.reason.do-not-disturb': 'do not disturb',
  'alerts.reason.daily-limit': 'enough for one day',
  'alerts.reason.pile': 'many at once',
  'alerts.reason.stale': 'too old when it could be shown',
} as const;

export type SettingsKey = keyof typeof enSettings;
export type SettingsCatalogue = Readonly<Record<SettingsKey, string>>;
