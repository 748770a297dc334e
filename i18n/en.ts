/** English, the language that every other is checked against. `{name}` is filled in. */
import { LABELS } from './labels.ts';

export const en = {
  ...LABELS.en,
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
  'problem.no-permission': 'Newsline has no access to {detail}. Allow it to go on.',
  'problem.unreachable':
    'The server cannot be reached. Check the address and your connection; Newsline tries again by itself.',
  'problem.timeout':
    'The server did not answer within {detail} seconds. Newsline tries again later.',
  'problem.too-large':
    'The document is larger than {detail} MB, which no feed should be. Look for a smaller feed of this site.',
  'problem.not-found':
    'There is nothing at this address any more (404). Look for the feed’s new address on the site.',
  'problem.gone':
    'The publisher has ended this feed (410). Newsline asks no more; you can stop following it.',
  'problem.login-needed':
    'The site wants a login for this ({detail}). Newsline sends no passwords; look for a public feed.',
  'problem.rate-limited':
    'The site asks to be left alone for a while (429). Newsline waits as long as it says.',
  'problem.server-error':
    'The server has trouble of its own ({detail}). Newsline tries again later.',
  'problem.http-error': 'The server refused the request ({detail}). Newsline tries again later.',
  'problem.html':
    'The address gives a web page instead of a feed. Follow the site’s own address, and Newsline looks for its feed.',
  'problem.empty': 'The server sent an empty document. Newsline tries again later.',
  'problem.not-a-feed': 'What the address gives is no feed. Check the address.',
  'problem.broken-json': 'The feed breaks off in the middle. Newsline tries again later.',
  'problem.sitemap':
    'The address lists the pages of a site, not its news. Follow the address of the site instead.',
  'problem.redirected':
    '{detail} sends Newsline on to another site that you have not allowed. Open the address in a tab to see where it leads, and follow that.',
  'problem.no-feed-found':
    'This page names no feed. Look on the site for a link called RSS or feed and give its address.',
} as const;

export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;
