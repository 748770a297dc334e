/** English, the language that every other is checked against. `{name}` is filled in. */
export const en = {
  'app.name': 'Newsline',
  'ticker.label': 'News ticker',
  'ticker.pause': 'Pause the ticker',
  'ticker.resume': 'Let the ticker run',
  'ticker.empty': 'No headlines yet. Follow a feed and its news runs here.',
  'kicker.breaking': 'Breaking',
  'kicker.urgent': 'Urgent',
  'kicker.just-in': 'Just in',
  'kicker.update': 'Update',
  'list.latest': 'Latest',
  'list.unread': 'unread',
  'list.empty': 'Nothing here yet',
  'list.empty.hint': 'Articles appear here as soon as a feed that you follow brings them.',
  'list.untitled': 'Untitled',
  'age.now': 'just now',
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
  'page.skip': 'Skip to the news',
  'page.loading': 'Loading',
  'page.broken': 'Newsline could not open its archive',
  'page.broken.hint':
    'Close this page and open it again. If it stays like this, restart the browser. Detail: {detail}',
  'alert.untitled': 'News',
} as const;

export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;
