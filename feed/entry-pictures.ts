/** Finds the pictures of a feed's entries, by which it is known on which sites they stand. */
import type { Entry } from '../model/feed.ts';
import { webLink } from './links.ts';
import { scanHtml } from './scan-html.ts';

/** A picture further down than this is not looked for. */
const MAX_LENGTH = 10_000;

/**
 * The address of the picture that comes first in `entry`: its thumbnail, else the first of its text that is no tracking pixel.
 * null where it has none.
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
      const isPixel = [attributes.get('width'), attributes.get('height')].some(size =>
        /^\s*[01]\s*(?:px)?\s*$/.test(size ?? ''),
      );
      if (!isPixel) found = webLink(attributes.get('src'), link);
    },
    onText: () => {},
    onClose: () => {},
  });
  return found;
}
