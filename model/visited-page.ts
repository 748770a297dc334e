/** The pages for which the time of the reader's last visit is kept. */

/** All of them. */
export const VISITED_PAGES = ['popup', 'newtab', 'sidepanel', 'reader'] as const;

/** One of them. */
export type VisitedPage = (typeof VISITED_PAGES)[number];
