/** Decides what stands between the headline of an article and its text. */
import { readCopy } from '../../feed/copy.ts';
import type { ArticleDetail } from '../../store/article-detail.ts';
import { ownDeck } from '../../words/own-deck.ts';
import { bodyHtml } from './fill-body.ts';

/** How much of a text is compared with the deck, in characters. */
const START = 3000;
/** A deck is told from a text by this many of its letters. */
const ENOUGH = 60;

/** The deck, if it is neither the start of the text nor a caption nor cut off; null otherwise. */
export function articleDeck({ article, body }: ArticleDetail): string | null {
  const deck = ownDeck(article.headline, article.deck);
  // Where the summary is all there is, it is the text.
  if (deck === null || body === null || (body.fullText ?? body.content) === null) return null;
  if (deck.endsWith('…') || deck.endsWith('...')) return null;
  const { text, captions } = readCopy((bodyHtml(body) ?? '').slice(0, 10 * START));
  const own = letters(deck).slice(0, ENOUGH);
  const isSaid = [text.slice(0, START), ...captions].some(one => letters(one).includes(own));
  return isSaid || text === '' ? null : deck;
}

/** The letters and digits alone. */
function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
