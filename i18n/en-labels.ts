/** The few English texts that the background needs as well. */

export const enLabels = {
  'kicker.breaking': 'Breaking',
  'kicker.urgent': 'Urgent',
  'kicker.just-in': 'Just in',
  'kicker.update': 'Update',
  'kicker.live': 'Live',
  'kicker.analysis': 'Analysis',
  'kicker.correction': 'Correction',
  'kicker.statement': 'Statement',
  'menu.follow': 'Follow this site',
  'alert.outlets': '{count} outlets in {minutes} min',
  'alert.unconfirmed': 'unconfirmed',
  'alert.digest': 'While you were away: {count} stories',
  'alert.read': 'Mark as read',
  'alert.mute': 'Mute this story',
  'alert.test': 'Alerts work',
  'alert.test.text': 'Breaking news will look like this.',
} as const;
