/** Lists the sections of the settings page in their order; the page, its links and its search follow this list. */

/** The name of each section and the key of its title. */
export const SECTIONS = [
  ['follow', 'follow.button'],
  ['feeds', 'feeds.title'],
  ['opml', 'opml.title'],
  ['ticker', 'settings.ticker'],
  ['reading', 'settings.reading'],
  ['alerts', 'alerts.title'],
  ['settings', 'settings.title'],
  ['keys', 'settings.keys'],
] as const;

/** The name of a section. */
export type SectionName = (typeof SECTIONS)[number][0];

/** The id of the heading of a section. */
export function headingId(name: SectionName): string {
  return `${name}-title`;
}
