/** The id of an alert: made from its story, so that showing it again replaces it and a click finds its way back. */

const PREFIX = 'story:';
/** Before there were stories an alert was about an article; a story is named by one of its articles. */
const FORMER = 'article:';

export function alertIdOf(storyId: string): string {
  return `${PREFIX}${storyId}`;
}

/** The story that an alert is about, or null for an id that is none of ours. */
export function storyOfAlert(alertId: string): string | null {
  const prefix = [PREFIX, FORMER].find(one => alertId.startsWith(one));
  return prefix === undefined ? null : alertId.slice(prefix.length);
}
