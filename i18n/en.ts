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
  'list.mark-read': 'Mark these as read',
  'list.marked': '{count} marked as read.',
  'list.saved': 'Saved',
  'list.saved.empty': 'You have saved nothing yet',
  'list.saved.hint': 'Save an article while you read it, and it stays here for good.',
  'list.found.empty': 'No article has these words',
  'list.found.hint':
    'Try fewer or other words. Headlines and summaries of the newest 5,000 articles are searched.',
  'search.label': 'Search the news',
  'action.undo': 'Undo',
  'action.dismiss': 'Dismiss',
  'age.now': 'just now',
  'status.as-of': 'As of {time}',
  'status.running': 'Checking feeds: {done} of {total}',
  'status.late': 'As of {time}. The next round is late; it runs as soon as the browser lets it.',
  'status.offline': 'Offline. What you see is as of {time}.',
  'status.never': 'No feed has been checked yet',
  'article.by': 'By {name}',
  'article.published': 'Published {time}',
  'article.updated': 'Updated {time}',
  'article.seen': 'First seen {time}',
  'article.original': 'Read the original at {host}',
  'article.no-body': 'The feed gives no text for this article.',
  'article.missing': 'This article is no longer kept',
  'article.missing.hint':
    'It was older than what Newsline keeps, or its feed is no longer followed.',
  'article.back': 'All news',
  'article.save': 'Save',
  'article.unsave': 'Saved. Let it go',
  'article.mark-unread': 'Mark as unread',
  'article.load': 'Load the full article from {host}',
  'article.loading': 'Loading the full article from {host}',
  'article.load-failed':
    'The full article could not be loaded: {reason} What the feed gives is shown instead.',
  'article.not-extracted': 'No article was found on its page.',
  'article.related': 'Related News',
  'picture.load': 'Show pictures from {host}',
  'page.skip': 'Skip to the news',
  'page.broken': 'Newsline could not open its archive',
  'page.broken.hint':
    'Close this page and open it again. If it stays like this, restart the browser. Detail: {detail}',
  'page.failed': 'That did not work: {reason}',
  'page.options': 'Feeds and settings',
  'page.front': 'Front page',
  'first.title': 'Start with one site',
  'first.hint':
    'Give the address of a news site or of its feed. Newsline asks the browser for that site alone.',
  'follow.button': 'Follow',
  'follow.allow': 'Allow {host}',
  'follow.offer':
    '{title} gives summaries; its articles stand at {hosts}. Allow Newsline to load them from there?',
  'follow.offer.yes': 'Allow',
  'follow.offer.no': 'Not now',
  'ticker.previous': 'Previous headline',
  'ticker.next': 'Next headline',
} as const;

export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;
