/** English, the language that every other is checked against. `{name}` is filled in. */
import { enLabels } from './en-labels.ts';

export const en = {
  ...enLabels,
  'app.name': 'Newsline',
  'ticker.label': 'News ticker',
  'ticker.pause': 'Pause the ticker',
  'ticker.resume': 'Let the ticker run',
  'ticker.empty': 'No headlines yet. Follow a feed and its news runs here.',
  'list.unread': 'unread',
  'list.empty': 'Nothing here yet',
  'list.empty.hint': 'Articles appear here as soon as a feed that you follow brings them.',
  'list.untitled': 'Untitled',
  'age.now': 'just now',
  'page.broken': 'Newsline could not open its archive',
  'page.broken.hint':
    'Close this page and open it again. If it stays like this, restart the browser. Detail: {detail}',
  'page.failed': 'That did not work: {reason}',
  'page.options': 'Feeds and settings',
  'first.hint':
    'Give the address of a news site or of its feed. Newsline asks the browser for that site alone.',
  'follow.button': 'Follow',
  'follow.allow': 'Allow {host}',
  'ticker.previous': 'Previous headline',
  'ticker.next': 'Next headline',
  'panel.new': 'New since {time}',
  'panel.earlier': 'Earlier',
  'list.edited': 'edited',
  'story.size.one': '{count} articles, one outlet',
  'story.size': '{count} articles, {outlets} outlets',
  'story.outlets': '{count} outlets',
  'story.more': '+{count} since you looked',
  'story.following': 'Stories you follow',
  'panel.others': 'Other news',
} as const;

export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;
