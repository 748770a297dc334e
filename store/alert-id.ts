/** The id of an alert: made from its article, so that showing it twice replaces it and a click finds its way back. */

const PREFIX = 'article:';

export function alertIdOf(articleId: string): string {
  return `${PREFIX}${articleId}`;
}

/** The article that an alert is about, or null for an id that is none of ours. */
export function articleOfAlert(alertId: string): string | null {
  return alertId.startsWith(PREFIX) ? alertId.slice(PREFIX.length) : null;
}
