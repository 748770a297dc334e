/** Finds the pictures of a feed's entries: what is shown beside a headline, and on which sites pictures stand. */
import type { Entry } from '../model/feed.ts';
import { webLink } from './links.ts';
import { scanHtml } from './scan-html.ts';

/** A picture further down than this is not looked for. */
const MAX_LENGTH = 10_000;
/** The side of the smallest picture, px, where the text says how large it is: smaller ones are icons, or count readers. */
const LEAST_SIDE = 48;

/**
 * The address of the picture that comes first in `entry`: its thumbnail, else the first of its text that is no tracking
 * pixel or icon. null where it has none.
 */
export function firstPicture({
  thumbnail,
  content,
  summary,
  link,
}: Pick<Entry, 'thumbnail' | 'content' | 'summary' | 'link'>): string | null {
  if (thumbnail !== null) return thumbnail;
  let found: string | null = null;
  scanHtml((content ?? summary ?? '').slice(0, MAX_LENGTH), {
    onOpen: (name, attributes) => {
      if (found !== null || name !== 'img') return;
      const isSmall = [attributes.get('width'), attributes.get('height')].some(size => {
        const [, px] = /^\s*(\d{1,5})\s*(?:px)?\s*$/.exec(size ?? '') ?? [];
        return px !== undefined && Number(px) < LEAST_SIDE;
      });
      if (!isSmall) found = webLink(attributes.get('src'), link);
    },
    onText: () => {},
    onClose: () => {},
  });
  return found;
}
