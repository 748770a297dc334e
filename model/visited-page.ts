/** The pages that remember each for itself when the reader last visited it. */

export const VISITED_PAGES = ['popup', 'newtab', 'sidepanel', 'reader'] as const;

export type VisitedPage = (typeof VISITED_PAGES)[number];
