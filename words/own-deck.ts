/** Tells a deck that says something from one that repeats its headline. */
import { fold } from './tokens.ts';

/** A deck is shown from this many characters more than its headline on. */
const MORE = 12;

/** The deck, without the headline where it begins with it; null where little is left. */
export function ownDeck(headline: string, deck: string | null): string | null {
  if (deck === null) return null;
  const text = deck.trim();
  const [said, told] = [letters(text), letters(headline)];
  if (said === '' || told.startsWith(said)) return null;
  if (told === '' || !said.startsWith(told)) return text;
  const rest = withoutHeadline(text, told);
  return letters(rest).length < MORE ? null : rest;
}

/** What stands in `text` behind the letters `told`, which it begins with. */
function withoutHeadline(text: string, told: string): string {
  let seen = 0;
  let at = 0;
  // Marks belong to the letter before them.
  for (const [character] of text.matchAll(/\P{M}\p{M}*/gu)) {
    if (seen >= told.length) break;
    seen += letters(character).length;
    at += character.length;
  }
  // A headline may end within a word of the deck ("Port" and "Ports open").
  const rest = text.slice(at);
  return /^[\p{L}\p{M}\p{N}]/u.test(rest) ? text : rest.replace(/^[^\p{L}\p{N}"'“‘«„(]+/u, '');
}

/** The letters and digits alone, folded. */
function letters(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
