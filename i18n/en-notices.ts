/** The English texts of notifications and of the context menu, which no page shows. */

export const enNotices = {
  'menu.follow': 'Follow this site',
  'alert.outlets': '{count} outlets in {minutes} min',
  'alert.unconfirmed': 'unconfirmed',
  'alert.digest': 'Stories while you were away: {count}',
  'alert.read': 'Mark as read',
  'alert.mute': 'Mute this story',
  'alert.test': 'Alerts work',
  'alert.test.text': 'Breaking news will look like this.',
} as const;

export type NoticeCatalogue = Readonly<Record<keyof typeof enNotices, string>>;
