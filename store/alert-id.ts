/** Makes the id of an alert from the id of its story, and reads it back. */

const PREFIX = 'story:';
/** Alerts of before database version 5 were about an article; the id of an article is also a story's id. */
const FORMER = 'article:';

/** The id of the alert on a story: showing it again replaces the notification that stands. */
export function alertIdOf(storyId: string): string {
  return `${PREFIX}${storyId}`;
}

/** The story that an alert is about, or null for an id that is none of ours. */
export function storyOfAlert(alertId: string): string | null {
  const prefix = [PREFIX, FORMER].find(one => alertId.startsWith(one));
  return prefix === undefined ? null : alertId.slice(prefix.length);
}
