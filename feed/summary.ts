/** Decides whether a feed gives a whole article or only a summary. */

import type { Entry } from '../model/feed.ts';
import { plainText } from './markup.ts';

/** A text shorter than this, in characters, is a summary of an article that stands elsewhere. */
const SUMMARY_LENGTH = 900;

/** Whether a feed gives only the beginning of an article. */
export function isSummaryOnly({ content, summary }: Pick<Entry, 'content' | 'summary'>): boolean {
  const [longest = ''] = [content ?? '', summary ?? ''].sort((a, b) => b.length - a.length);
  return plainText(longest.slice(0, 20_000)).length < SUMMARY_LENGTH;
}
